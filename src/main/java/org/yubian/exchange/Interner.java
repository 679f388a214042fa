package org.yubian.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets equal values of one document be one object: a million lines hold a few hundred codes, names
 * and codings.
 */
final class Interner {
  private final Map<Object, Object> known = new HashMap<>();

  @Nullable Object find(Object value) {
    return known.get(value);
  }

  @SuppressWarnings("unchecked") // equal records and texts are of one class
  <T> T shared(T value) {
    Object first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}
