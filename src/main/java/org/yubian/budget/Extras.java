package org.yubian.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document held beyond the model, kept so that writing loses nothing: unknown keys with
 * their values, known optional keys that were given as null, and known lists given empty.
 *
 * <p>Values are String, Boolean, BigDecimal, List, Map (both of the same) or null.
 */
public record Extras(Map<String, @Nullable Object> values) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }
}
