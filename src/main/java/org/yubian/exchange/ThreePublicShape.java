package org.yubian.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;

/** The key {@code three_public}. */
final class ThreePublicShape {
  static final ObjectShape<ThreePublic> THREE_PUBLIC = threePublic();

  private ThreePublicShape() {}

  private static ObjectShape<ThreePublic> threePublic() {
    ObjectShape<ThreePublicAmounts> amounts = threePublicAmounts();
    ObjectShapeBuilder<ThreePublic> b = new ObjectShapeBuilder<>();
    var previous = b.optional("previous", amounts, ThreePublic::previous);
    var current = b.optional("current", amounts, ThreePublic::current);
    return b.build(
        ThreePublic::extras, m -> new ThreePublic(m.find(previous), m.find(current), m.extras()));
  }

  private static ObjectShape<ThreePublicAmounts> threePublicAmounts() {
    ObjectShapeBuilder<ThreePublicAmounts> b = new ObjectShapeBuilder<>();
    Map<ThreePublicItem, Field<ThreePublicAmounts, Amount>> items =
        new EnumMap<>(ThreePublicItem.class);
    for (ThreePublicItem item : ThreePublicItem.values()) {
      items.put(item, b.optional(item.key(), TextShape.AMOUNT, amounts -> amounts.get(item)));
    }
    // A misspelt item would silently count as not declared, so the format allows no other keys.
    return b.closed()
        .build(
            ThreePublicAmounts::extras,
            m -> {
              Map<ThreePublicItem, Amount> declared = new EnumMap<>(ThreePublicItem.class);
              items.forEach(
                  (item, field) -> {
                    Amount amount = m.find(field);
                    if (amount != null) {
                      declared.put(item, amount);
                    }
                  });
              return new ThreePublicAmounts(declared, m.extras());
            });
  }
}
