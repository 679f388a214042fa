package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/** Whether the total columns of a table hold what their parts add up to, as bound. */
final class TotalsCheck {
  private static final int MOST_WRONG_PERCENT = 20;

  private int checked;
  private int wrong;

  private TotalsCheck() {}

  /** Whether so many totals are wrong that columns may be bound wrongly. */
  static boolean speaksAgainst(TableDef table, List<RecognisedTable.Row> rows) {
    TotalsCheck check = new TotalsCheck();
    int first = 0;
    for (Block block : table.blocks()) {
      List<ColumnDef.Leaf> leaves = block.leaves();
      for (int i = 0; i < leaves.size(); i++) {
        List<Integer> parts = places(leaves, leaves.get(i).parts(), first);
        for (RecognisedTable.Row row : rows) {
          if (!parts.isEmpty()) {
            check.check(row.cells(), first + i, parts);
          }
        }
      }
      first += leaves.size();
    }
    return check.wrong > 1 && check.wrong * 100 > check.checked * MOST_WRONG_PERCENT;
  }

  private static List<Integer> places(List<ColumnDef.Leaf> leaves, List<String> ids, int first) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (ids.contains(leaves.get(i).id())) {
        places.add(first + i);
      }
    }
    return places;
  }

  private void check(List<String> cells, int total, List<Integer> parts) {
    BigDecimal shown = value(cells.get(total));
    if (shown == null) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : parts) {
      BigDecimal value = value(cells.get(part));
      sum = value == null ? sum : sum.add(value);
    }
    // Each part may be rounded by half of the last place.
    BigDecimal slack = BigDecimal.valueOf(parts.size() + 1L, 2);
    checked++;
    wrong += shown.subtract(sum).abs().compareTo(slack) > 0 ? 1 : 0;
  }

  private static @Nullable BigDecimal value(String text) {
    return text.isEmpty() ? null : Figures.value(text);
  }
}
