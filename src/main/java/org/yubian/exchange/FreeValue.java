package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;

/** JSON the format does not describe, as the values of {@link Extras}. */
final class FreeValue {
  private FreeValue() {}

  static @Nullable Object read(JsonIn in) throws BudgetFormatException {
    in.countUnknown();
    return switch (in.token()) {
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readList(in);
      case VALUE_STRING -> in.text();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> readNumber(in);
    };
  }

  static Map<String, @Nullable Object> readObject(JsonIn in) throws BudgetFormatException {
    in.enter(JsonToken.START_OBJECT, Expectation.OBJECT);
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      if (entries.containsKey(key)) {
        throw in.wrong(Expectation.ONCE);
      }
      String name = in.freeKey(key);
      in.toValue();
      entries.put(name, read(in));
    }
    return entries;
  }

  private static List<@Nullable Object> readList(JsonIn in) throws BudgetFormatException {
    in.enter(JsonToken.START_ARRAY, Expectation.LIST);
    List<@Nullable Object> entries = new ArrayList<>();
    while (in.nextEntry(entries.size())) {
      entries.add(read(in));
    }
    return entries;
  }

  private static BigDecimal readNumber(JsonIn in) throws BudgetFormatException {
    try {
      return new BigDecimal(in.passingText());
    } catch (NumberFormatException e) {
      throw in.wrong(Expectation.NUMBER);
    }
  }

  static void write(JsonOut out, @Nullable Object value) {
    switch (value) {
      case null -> out.nothing();
      case String text -> out.text(text);
      case Boolean flag -> out.flag(flag);
      case List<?> list -> {
        out.startList();
        list.forEach(entry -> write(out, entry));
        out.endList();
      }
      case Map<?, ?> map -> {
        out.startObject();
        map.forEach((key, entry) -> writeEntry(out, String.valueOf(key), entry));
        out.endObject();
      }
      default -> out.number(value.toString());
    }
  }

  static void writeEntry(JsonOut out, String key, @Nullable Object value) {
    out.key(key);
    write(out, value);
  }
}
