package org.yubian.ledger;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, by the number of a projection, which rows or which columns of a table lines go to.
 *
 * @see Projection
 */
final class Route {
  /** Stands for a line that stays out, which costs no second array. */
  private static final int[] OUT = {-1};

  private final int projection;
  private final Projection numbering;
  private final Function<Values, int @Nullable []> find;

  /** Null where nothing has been looked for yet. */
  private int[] @Nullable [] found = new int[16][];

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
    if (number >= found.length) {
      found = Arrays.copyOf(found, Math.max(number + 1, found.length * 2));
    }
    int[] to = found[number];
    if (to == null) {
      to = Objects.requireNonNullElse(find.apply(numbering.values(number)), OUT);
      found[number] = to;
    }
    return to.length == 1 && to[0] < 0 ? null : to;
  }
}
