package org.yubian.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the values of a dimension, 0, 1, 2 … in the order in which they come. */
final class ValueNumbers {
  private final Map<@Nullable String, Integer> numbers = new HashMap<>();

  int number(@Nullable String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(value, next);
    return next;
  }
}
