package org.yubian.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the combinations of values that some dimensions take. Tables whose rows (or columns)
 * depend on the same dimensions share one, so that a line's place in all of them costs one look-up.
 */
final class Projection {
  private final Dimension[] dimensions;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Values> values = new ArrayList<>();

  Projection(List<Dimension> dimensions) {
    this.dimensions = dimensions.toArray(new Dimension[0]);
  }

  int number(@Nullable String[] lineValues) {
    Object key = key(lineValues);
    Integer number = numbers.get(key);
    return number == null ? assign(key, lineValues) : number;
  }

  private Object key(@Nullable String[] lineValues) {
    if (dimensions.length == 1) {
      String value = lineValues[dimensions[0].ordinal()];
      return value == null ? "" : value;
    }
    return new Key(dimensions, lineValues);
  }

  private int assign(Object key, @Nullable String[] lineValues) {
    int number = values.size();
    numbers.put(key, number);
    @Nullable String[] copy = new String[Dimension.values().length];
    for (Dimension dimension : dimensions) {
      copy[dimension.ordinal()] = lineValues[dimension.ordinal()];
    }
    values.add(dimension -> copy[dimension.ordinal()]);
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
