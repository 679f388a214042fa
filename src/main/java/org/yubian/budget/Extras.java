package org.yubian.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document held beyond the model, kept so that writing loses nothing: unknown keys with
 * their values, known optional keys that were given as null or false, and known lists given empty.
 *
 * <p>Values are String, Boolean, BigDecimal, List, Map (both of the same) or null. A known key that
 * the record has a value for by now no longer counts.
 */
public record Extras(Map<String, @Nullable Object> values) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = InOrder.copyOf(frozen(values));
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  private static Map<String, @Nullable Object> frozen(Map<String, @Nullable Object> map) {
    Map<String, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(map.size());
    map.forEach((key, value) -> copy.put(key, frozenValue(value)));
    return copy;
  }

  @SuppressWarnings("unchecked") // maps in extras have text keys
  private static @Nullable Object frozenValue(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> InOrder.copyOf(frozen((Map<String, @Nullable Object>) map));
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(entry -> copy.add(frozenValue(entry)));
        yield Collections.unmodifiableList(copy);
      }
      case null, default -> value;
    };
  }
}
