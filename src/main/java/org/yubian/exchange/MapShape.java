package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Fund;
import org.yubian.money.Amount;

/**
 * A JSON object whose keys are data, kept in their order.
 *
 * @param toKey gives null for a key that is none
 * @param keys what a key should be
 */
record MapShape<K, V>(
    Function<String, @Nullable K> toKey,
    Function<K, String> print,
    Expectation keys,
    Shape<V> entry)
    implements Shape<Map<K, V>> {
  static final Shape<Map<String, String>> TEXTS = byText(TextShape.TEXT);
  static final Shape<Map<String, Integer>> COUNTS = byText(NumberShape.COUNT);
  static final Shape<Map<String, Amount>> AMOUNTS = byText(TextShape.AMOUNT);
  static final Shape<Map<Fund, Amount>> BY_FUND =
      new MapShape<>(
          label -> Fund.byLabel(label).orElse(null),
          Fund::label,
          TextShape.FUND.expected(),
          TextShape.AMOUNT);

  private static <V> Shape<Map<String, V>> byText(Shape<V> entry) {
    return new MapShape<>(key -> key, key -> key, Expectation.TEXTUAL, entry);
  }

  @Override
  public Expectation expected() {
    return Expectation.OBJECT;
  }

  @Override
  public Map<K, V> read(JsonIn in) throws BudgetFormatException {
    in.enter(JsonToken.START_OBJECT, Expectation.OBJECT);
    Map<K, V> entries = new LinkedHashMap<>();
    for (String text = in.nextKey(); text != null; text = in.nextKey()) {
      K key = toKey.apply(in.freeKey(text));
      if (key == null) {
        throw in.wrong(keys);
      }
      if (entries.containsKey(key)) {
        throw in.wrong(Expectation.ONCE);
      }
      if (entries.size() >= Limits.MAP_ENTRIES) {
        throw in.wrong(Expectation.atMost(Limits.MAP_ENTRIES));
      }
      in.toValue();
      entries.put(key, entry.read(in));
    }
    return entries.isEmpty() ? Map.of() : entries;
  }

  @Override
  public void write(JsonOut out, Map<K, V> value) {
    out.startObject();
    value.forEach(
        (key, each) -> {
          out.key(print.apply(key));
          entry.write(out, each);
        });
    out.endObject();
  }
}
