package org.yubian.audit.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;

/**
 * What tells a row from others: its subject, project, unit … Of a subject's levels the lowest given
 * counts, so that 类, 款 and 项 are one dimension here.
 */
public final class RowKey {
  public static final RowKey NONE = new RowKey(new EnumMap<>(Dimension.class), "");

  private final Map<Dimension, String> values;

  /** Conditions that name no single row; they only have to be the same to match. */
  private final String others;

  private RowKey(Map<Dimension, String> values, String others) {
    this.values = values;
    this.others = others;
  }

  /** The key with one more condition; the first of several contradicting ones counts. */
  RowKey with(Condition condition) {
    if (condition.negated() || condition.values().size() != 1) {
      return new RowKey(values, others + condition);
    }
    return with(condition.dimension(), condition.values().iterator().next());
  }

  RowKey with(Dimension dimension, String value) {
    Dimension scheme = scheme(dimension);
    String known = values.get(scheme);
    if (known != null && known.length() >= value.length()) {
      return this;
    }
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(values);
    more.put(scheme, value);
    return new RowKey(more, others);
  }

  RowKey without(Dimension dimension) {
    if (!values.containsKey(dimension)) {
      return this;
    }
    Map<Dimension, String> fewer = new EnumMap<>(values);
    fewer.remove(dimension);
    return new RowKey(fewer, others);
  }

  /** The value of a dimension, a code of any level for a subject; null where the row has none. */
  public @Nullable String get(Dimension dimension) {
    return values.get(scheme(dimension));
  }

  public boolean has(Dimension dimension) {
    return values.containsKey(scheme(dimension));
  }

  /** Whether the row is about everything. */
  public boolean isTotal() {
    return values.isEmpty() && others.isEmpty();
  }

  public Map<Dimension, String> values() {
    return Collections.unmodifiableMap(values);
  }

  private static Dimension scheme(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION_SECTION, FUNCTION_CLASS -> Dimension.FUNCTION;
      case DEPARTMENT_CLASS -> Dimension.DEPARTMENT;
      case GOVERNMENT_CLASS -> Dimension.GOVERNMENT;
      default -> dimension;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowKey key && key.values.equals(values) && key.others.equals(others);
  }

  @Override
  public int hashCode() {
    return values.hashCode() * 31 + others.hashCode();
  }

  @Override
  public String toString() {
    return values + others;
  }
}
