package org.yubian.budget;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Declared 三公经费 of one year; an item that is not declared is absent. */
public record ThreePublicAmounts(Map<ThreePublicItem, Amount> items, Extras extras) {
  public static final ThreePublicAmounts NONE = new ThreePublicAmounts(Map.of(), Extras.NONE);

  public ThreePublicAmounts {
    items = items.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(items));
  }

  public @Nullable Amount get(ThreePublicItem item) {
    return items.get(item);
  }

  /** The same with one item declared, or no longer declared. */
  public ThreePublicAmounts with(ThreePublicItem item, @Nullable Amount amount) {
    Map<ThreePublicItem, Amount> changed = new EnumMap<>(ThreePublicItem.class);
    changed.putAll(items);
    if (amount == null) {
      changed.remove(item);
    } else {
      changed.put(item, amount);
    }
    return new ThreePublicAmounts(changed, extras);
  }
}
