package org.yubian.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Line;
import org.yubian.ledger.Source;
import org.yubian.money.Amount;

/** Compares the lines of two budgets by what they are, wherever they stand in their lists. */
final class LineComparison {
  private static final List<Source> LISTS =
      List.of(Source.REVENUE, Source.EXPENDITURE, Source.PROCUREMENT);

  private LineComparison() {}

  static List<LineDifference> of(Budget before, Budget after) {
    List<LineDifference> differences = new ArrayList<>();
    for (Source list : LISTS) {
      Map<LineKey, Amount> old = amounts(before, list);
      Map<LineKey, Amount> fresh = amounts(after, list);
      old.forEach(
          (key, amount) -> {
            Amount now = fresh.get(key);
            if (!Objects.equals(amount, now)) {
              differences.add(new LineDifference(key, amount, now));
            }
          });
      fresh.forEach(
          (key, amount) -> {
            if (!old.containsKey(key)) {
              differences.add(new LineDifference(key, null, amount));
            }
          });
    }
    return differences;
  }

  private static Map<LineKey, Amount> amounts(Budget budget, Source list) {
    Map<LineKey, Amount> amounts = new LinkedHashMap<>();
    Map<Coding, Integer> counts = new HashMap<>();
    for (Line line : budget.rows(list.section())) {
      int ordinal = counts.merge(line.coding(), 1, Integer::sum);
      amounts.put(new LineKey(list, line.coding(), ordinal), line.amount());
    }
    return amounts;
  }
}
