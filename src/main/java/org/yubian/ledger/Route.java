package org.yubian.ledger;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, by the number of a projection, which rows or which columns of a table lines go to.
 *
 * @see Projection
 */
final class Route {
  private final int projection;
  private final Projection numbering;
  private final Function<Values, int @Nullable []> find;
  private int[] @Nullable [] found = new int[16][];
  private boolean[] known = new boolean[16];

  /**
   * @param projection index among the source's projections
   * @param find indexes of rows or columns; null where lines stay out of the table
   */
  Route(int projection, Projection numbering, Function<Values, int @Nullable []> find) {
    this.projection = projection;
    this.numbering = numbering;
    this.find = find;
  }

  /**
   * @param numbers of a line in all projections of its source
   */
  int @Nullable [] to(int[] numbers) {
    int number = numbers[projection];
    if (number >= known.length) {
      int length = Math.max(number + 1, known.length * 2);
      found = Arrays.copyOf(found, length);
      known = Arrays.copyOf(known, length);
    }
    if (!known[number]) {
      found[number] = find.apply(numbering.values(number));
      known[number] = true;
    }
    return found[number];
  }
}
