package org.yubian.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions that all hold. */
public record Filter(List<Condition> conditions) {
  public static final Filter ALL = new Filter(List.of());

  public Filter {
    conditions = List.copyOf(conditions);
  }

  public static Filter of(Condition... conditions) {
    return new Filter(List.of(conditions));
  }

  public Filter and(Filter other) {
    List<Condition> both = new ArrayList<>(conditions);
    both.addAll(other.conditions);
    return new Filter(both);
  }

  boolean test(Values values) {
    for (Condition condition : conditions) {
      if (!condition.test(values.get(condition.dimension()))) {
        return false;
      }
    }
    return true;
  }

  Set<Dimension> dimensions() {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    conditions.forEach(condition -> dimensions.add(condition.dimension()));
    return dimensions;
  }
}
