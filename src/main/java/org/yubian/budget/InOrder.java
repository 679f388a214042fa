package org.yubian.budget;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable map whose order is part of what it says: two of them are equal only when their
 * entries also stand in the same order, so that equal budgets print and save the same. With any
 * other map it compares as maps do.
 */
final class InOrder<K, V extends @Nullable Object> extends AbstractMap<K, V> {
  private final Map<K, V> entries;

  private InOrder(Map<K, V> entries) {
    this.entries = entries;
  }

  static <K, V extends @Nullable Object> Map<K, V> copyOf(Map<K, V> map) {
    if (map.isEmpty()) {
      return Map.of();
    }
    return map instanceof InOrder<K, V>
        ? map
        : new InOrder<>(Collections.unmodifiableMap(new LinkedHashMap<>(map)));
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!super.equals(other)) {
      return false;
    }
    if (other instanceof InOrder<?, ?> map) {
      Iterator<?> theirs = map.entries.keySet().iterator();
      for (K mine : entries.keySet()) {
        if (!mine.equals(theirs.next())) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
