package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yubian.money.DisplayUnit;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/**
 * A table's amounts in a unit that budgets are displayed in. Amounts in 百元, 千元 or 亿元 are turned
 * into 万元 by moving the decimal point, so that nothing is rounded and as many places are known as
 * the sheet shows.
 */
record InKnownUnit(AmountUnit unit, List<RecognisedTable.Row> rows) {
  InKnownUnit {
    rows = List.copyOf(rows);
  }

  static InKnownUnit of(TableDef table, AmountUnit unit, List<RecognisedTable.Row> rows) {
    boolean known =
        Arrays.stream(DisplayUnit.values()).anyMatch(each -> each.label().equals(unit.label()));
    if (known) {
      return new InKnownUnit(unit, rows);
    }
    String label = DisplayUnit.WAN_YUAN.label();
    int places = zeros(AmountUnit.fen(unit.label())) - zeros(AmountUnit.fen(label));
    List<ColumnDef.Leaf> leaves =
        table.blocks().stream().map(Block::leaves).flatMap(List::stream).toList();
    return new InKnownUnit(
        new AmountUnit(label, unit.how()),
        rows.stream().map(row -> moved(row, leaves, places)).toList());
  }

  private static int zeros(BigDecimal powerOfTen) {
    return powerOfTen.precision() - powerOfTen.scale();
  }

  private static RecognisedTable.Row moved(
      RecognisedTable.Row row, List<ColumnDef.Leaf> leaves, int places) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      boolean money =
          switch (leaves.get(i).content()) {
            case ColumnDef.Content.Sum sum -> true;
            case ColumnDef.Content.Figures figures -> true;
            case ColumnDef.Content.Difference difference -> true;
            default -> false;
          };
      BigDecimal value = money && !cell.isEmpty() ? Figures.value(cell) : null;
      cells.add(value == null ? cell : text(value.movePointRight(places)));
    }
    return new RecognisedTable.Row(row.sheetRow(), cells);
  }

  private static String text(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    return String.format(Locale.ROOT, "%,." + scale + "f", value);
  }
}
