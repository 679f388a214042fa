package org.yubian.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A test on one dimension.
 *
 * @param values accepted values; the empty text stands for "none"
 * @param negated accepts everything but the values
 */
public record Condition(Dimension dimension, Set<String> values, boolean negated) {
  public Condition {
    values = Set.copyOf(values);
  }

  public static Condition in(Dimension dimension, String... values) {
    return new Condition(dimension, Set.of(values), false);
  }

  public static Condition notIn(Dimension dimension, String... values) {
    return new Condition(dimension, Set.of(values), true);
  }

  boolean test(@Nullable String value) {
    return values.contains(value == null ? "" : value) != negated;
  }
}
