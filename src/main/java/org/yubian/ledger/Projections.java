package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.budget.Line;

/** All projections that the tables need of the lines of one source. */
final class Projections {
  private final List<Set<Dimension>> sets = new ArrayList<>();
  private final List<Projection> projections = new ArrayList<>();
  private final Set<Dimension> used = EnumSet.noneOf(Dimension.class);
  private final ValueNumbers[] values = new ValueNumbers[Dimension.values().length];
  private final int[] ids = new int[values.length];
  private Dimension[] usedArray = {};
  private int[] numbers = {};

  Projections() {
    Arrays.setAll(values, i -> new ValueNumbers());
  }

  int index(Set<Dimension> dimensions) {
    int index = sets.indexOf(dimensions);
    if (index < 0) {
      index = sets.size();
      Projection projection = new Projection(dimensions);
      sets.add(dimensions);
      projections.add(projection);
      used.addAll(projection.telling());
      usedArray = used.toArray(new Dimension[0]);
      numbers = new int[sets.size()];
    }
    return index;
  }

  boolean isEmpty() {
    return projections.isEmpty();
  }

  Projection get(int index) {
    return projections.get(index);
  }

  /** The numbers of the line in all projections; valid until the next call. */
  int[] numbers(Line line, Attributes attributes) {
    for (Dimension dimension : usedArray) {
      int ordinal = dimension.ordinal();
      ids[ordinal] = values[ordinal].number(dimension.of(line, attributes));
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = projections.get(i).number(ids, line, attributes);
    }
    return numbers;
  }
}
