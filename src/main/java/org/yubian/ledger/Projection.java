package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;

/**
 * Numbers the combinations of values that some dimensions take. Tables whose rows (or columns)
 * depend on the same dimensions share one, so that a line's place in all of them costs one look-up.
 */
final class Projection {
  private final Set<Dimension> dimensions;
  private final Dimension[] telling;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Values> values = new ArrayList<>();

  Projection(Set<Dimension> dimensions) {
    this.dimensions = dimensions;
    this.telling = telling(dimensions).toArray(new Dimension[0]);
  }

  /** The dimensions without those that another of them determines. */
  private static Set<Dimension> telling(Collection<Dimension> dimensions) {
    Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
    telling.addAll(dimensions);
    if (telling.contains(Dimension.FUNCTION)) {
      telling.remove(Dimension.FUNCTION_SECTION);
      telling.remove(Dimension.FUNCTION_CLASS);
    }
    if (telling.contains(Dimension.FUNCTION_SECTION)) {
      telling.remove(Dimension.FUNCTION_CLASS);
    }
    if (telling.contains(Dimension.DEPARTMENT)) {
      telling.remove(Dimension.DEPARTMENT_CLASS);
    }
    if (telling.contains(Dimension.GOVERNMENT)) {
      telling.remove(Dimension.GOVERNMENT_CLASS);
    }
    return telling;
  }

  /** Dimensions whose values {@link #number} needs. */
  Collection<Dimension> telling() {
    return List.of(telling);
  }

  int number(@Nullable String[] lineValues, Line line, Attributes attributes) {
    Object key = key(lineValues);
    Integer number = numbers.get(key);
    return number == null ? assign(key, line, attributes) : number;
  }

  private Object key(@Nullable String[] lineValues) {
    if (telling.length == 1) {
      String value = lineValues[telling[0].ordinal()];
      return value == null ? "" : value;
    }
    return new Key(telling, lineValues);
  }

  private int assign(Object key, Line line, Attributes attributes) {
    int number = values.size();
    numbers.put(key, number);
    Map<Dimension, @Nullable String> copy = new EnumMap<>(Dimension.class);
    for (Dimension dimension : dimensions) {
      copy.put(dimension, dimension.of(line, attributes));
    }
    values.add(copy::get);
    return number;
  }

  /** The values a number stands for; only of this projection's dimensions. */
  Values values(int number) {
    return values.get(number);
  }

  /** Some values in a row, compared by content; the hash is computed once. */
  private static final class Key {
    private final @Nullable String[] parts;
    private final int hash;

    Key(Dimension[] dimensions, @Nullable String[] lineValues) {
      parts = new String[dimensions.length];
      int code = 0;
      for (int i = 0; i < dimensions.length; i++) {
        String part = lineValues[dimensions[i].ordinal()];
        parts[i] = part;
        code = 31 * code + (part == null ? 0 : part.hashCode());
      }
      hash = code;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Key key) || key.hash != hash || key.parts.length != parts.length) {
        return false;
      }
      for (int i = 0; i < parts.length; i++) {
        String mine = parts[i];
        if (mine == null ? key.parts[i] != null : !mine.equals(key.parts[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
