package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import org.yubian.money.AmountFormat;
import org.yubian.money.ZeroStyle;

/** A table over exact amounts that shows the figures of the same table over balanced ones. */
final class BalancedGrid {
  private BalancedGrid() {}

  /**
   * @param rounded laid out over the same lines with amounts that are whole displayed places
   */
  static Grid of(Grid exact, Grid rounded) {
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < exact.rows().size(); i++) {
      GridRow row = exact.rows().get(i);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < row.cells().size(); column++) {
        cells.add(
            row.cells().get(column) instanceof Cell.Money money
                    && rounded.cell(i, column) instanceof Cell.Money shown
                ? cell(money, shown.fen(), exact.def().amounts(exact.columns().get(column)))
                : row.cells().get(column));
      }
      rows.add(new GridRow(row.key(), cells, row.looks()));
    }
    return exact.withRows(rows);
  }

  private static Cell cell(Cell.Money exact, long shown, AmountFormat format) {
    long places = format.round(shown);
    boolean blank = exact.fen() == 0 && shown == 0 && format.zero() == ZeroStyle.BLANK;
    return new Cell.Money(
        exact.fen(),
        blank ? "" : format.print(places),
        exact.origin(),
        exact.parts(),
        places != format.round(exact.fen()));
  }
}
