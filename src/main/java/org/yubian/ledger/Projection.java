package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;

/**
 * Numbers the combinations of values that some dimensions take. Tables whose rows (or columns)
 * depend on the same dimensions share one, so that a line's place in all of them costs one look-up.
 */
final class Projection {
  private final Set<Dimension> dimensions;
  private final Dimension[] telling;
  private final PairNumbers[] pairs;
  private final List<Values> values = new ArrayList<>();

  Projection(Set<Dimension> dimensions) {
    this.dimensions = dimensions;
    this.telling = telling(dimensions).toArray(new Dimension[0]);
    this.pairs = new PairNumbers[Math.max(0, telling.length - 1)];
    Arrays.setAll(pairs, i -> new PairNumbers());
  }

  /** The dimensions without those that another of them determines. */
  private static Set<Dimension> telling(Collection<Dimension> dimensions) {
    Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
    telling.addAll(dimensions);
    if (telling.contains(Dimension.FUNCTION)) {
      telling.remove(Dimension.FUNCTION_SECTION);
      telling.remove(Dimension.FUNCTION_CLASS);
    }
    if (telling.contains(Dimension.FUNCTION_SECTION)) {
      telling.remove(Dimension.FUNCTION_CLASS);
    }
    if (telling.contains(Dimension.DEPARTMENT)) {
      telling.remove(Dimension.DEPARTMENT_CLASS);
    }
    if (telling.contains(Dimension.GOVERNMENT)) {
      telling.remove(Dimension.GOVERNMENT_CLASS);
    }
    return telling;
  }

  /** Dimensions whose values {@link #number} needs. */
  Collection<Dimension> telling() {
    return List.of(telling);
  }

  /**
   * @param ids for each dimension, by its ordinal, what numbers the line's value in it
   */
  int number(int[] ids, Line line, Attributes attributes) {
    int number = telling.length == 0 ? 0 : ids[telling[0].ordinal()];
    for (int i = 0; i < pairs.length; i++) {
      number = pairs[i].number(number, ids[telling[i + 1].ordinal()]);
    }
    // Numbers come in order, for every line is numbered in every projection.
    if (number == values.size()) {
      values.add(copy(line, attributes));
    }
    return number;
  }

  private Values copy(Line line, Attributes attributes) {
    Map<Dimension, @Nullable String> copy = new EnumMap<>(Dimension.class);
    for (Dimension dimension : dimensions) {
      copy.put(dimension, dimension.of(line, attributes));
    }
    return copy::get;
  }

  /** The values a number stands for; only of this projection's dimensions. */
  Values values(int number) {
    return values.get(number);
  }
}
