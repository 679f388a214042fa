package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;

/**
 * A key of an object.
 *
 * @param <T> what the object stands for
 * @param <V> what the key's value stands for
 * @param index its place among the object's keys
 * @param blank the value when the key is not there
 * @param get the value within its object
 */
record Field<T, V>(
    int index,
    String key,
    Presence presence,
    Shape<V> shape,
    @Nullable V blank,
    Function<T, ? extends @Nullable V> get) {

  /** Reads the value at the current token; null where it is allowed to be and is null. */
  @Nullable V read(JsonIn in) throws BudgetFormatException {
    boolean nothing = in.token() == JsonToken.VALUE_NULL && !presence.isRequired(in);
    return nothing ? null : shape.read(in);
  }

  boolean isBlank(@Nullable Object value) {
    return value == null || value.equals(blank);
  }

  /**
   * What a blank value is remembered as in the object's extras.
   *
   * @param start the token it was read from
   */
  static @Nullable Object remembered(JsonToken start) {
    return switch (start) {
      case START_OBJECT -> Map.of();
      case START_ARRAY -> List.of();
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  void write(JsonOut out, T owner, Extras extras) {
    V value = get.apply(owner);
    boolean optional = presence == Presence.OPTIONAL;
    if (value != null && !(optional && isBlank(value))) {
      out.key(key);
      shape.write(out, value);
    } else if (!out.isJournal() && !optional) {
      out.key(key);
      out.nothing();
    } else if (!out.isJournal() && extras.has(key)) {
      FreeValue.writeEntry(out, key, extras.values().get(key));
    }
  }
}
