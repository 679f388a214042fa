package org.yubian.review;

import java.util.HashMap;
import java.util.Map;

/** Tells things of the same name apart by their order. */
final class Ordinals<T> {
  private final Map<T, Integer> counts = new HashMap<>();

  /** The {@code ordinal}-th of its name, from 1. */
  record Of<T>(T name, int ordinal) {}

  Of<T> next(T name) {
    return new Of<>(name, counts.merge(name, 1, Integer::sum));
  }
}
