package org.yubian.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;
import org.yubian.money.Distribution;
import org.yubian.money.LargestRemainder;

/** Declared figures as whole numbers of displayed places. */
final class BalancedFigures {
  private final long place;

  BalancedFigures(long place) {
    this.place = place;
  }

  /** The items of a year add up to their total half up. */
  ThreePublic threePublic(ThreePublic declared) {
    return new ThreePublic(
        declared.previous() == null ? null : items(declared.previous()),
        declared.current() == null ? null : items(declared.current()),
        declared.extras());
  }

  private ThreePublicAmounts items(ThreePublicAmounts declared) {
    List<Map.Entry<ThreePublicItem, Amount>> items = List.copyOf(declared.items().entrySet());
    long[] fen = items.stream().mapToLong(item -> item.getValue().fen()).toArray();
    List<Function<Map.Entry<ThreePublicItem, Amount>, @Nullable String>> levels =
        List.of(item -> group(item.getKey()));
    long[] rounded = new TopDownRounding<>(items, levels, fen, place).rounded();
    Map<ThreePublicItem, Amount> amounts = new HashMap<>();
    for (int i = 0; i < fen.length; i++) {
      amounts.put(items.get(i).getKey(), Amount.ofFen(rounded[i]));
    }
    return new ThreePublicAmounts(amounts, declared.extras());
  }

  /** 公务用车购置及运行费 is printed with a total of its own. */
  private static String group(ThreePublicItem item) {
    return switch (item) {
      case VEHICLE_PURCHASE, VEHICLE_OPERATION -> "vehicles";
      case OVERSEAS, RECEPTION -> item.key();
    };
  }

  /** The amounts of a performance form: where parts make up the total, they still do. */
  PerformanceTarget target(PerformanceTarget declared) {
    TargetAmounts amounts = declared.amounts();
    Amount total = amounts.total();
    Amount fiscal = amounts.fiscal();
    Amount other = amounts.other();
    if (total != null && fiscal != null && other != null && fiscal.plus(other).equals(total)) {
      long places = total.roundedTo(place).fen() / place;
      long[] parts = {fiscal.fen(), other.fen()};
      Distribution shares = LargestRemainder.distribute(parts, place, places);
      fiscal = Amount.ofFen(shares.value(0) * place);
      other = Amount.ofFen(shares.value(1) * place);
    }
    return declared.withAmounts(new TargetAmounts(rounded(total), rounded(fiscal), rounded(other)));
  }

  private @Nullable Amount rounded(@Nullable Amount amount) {
    return amount == null ? null : amount.roundedTo(place);
  }

  /** Totals that nothing divides are each rounded on their own. */
  PreviousTotals totals(PreviousTotals declared) {
    return new PreviousTotals(
        rounded(declared.totals()),
        declared.bySource() == null ? null : rounded(declared.bySource()),
        declared.extras());
  }

  private <K> Map<K, Amount> rounded(Map<K, Amount> amounts) {
    Map<K, Amount> rounded = new LinkedHashMap<>();
    amounts.forEach((key, amount) -> rounded.put(key, amount.roundedTo(place)));
    return rounded;
  }
}
