package org.yubian.office.excel;

import org.yubian.office.carried.VisibleCells;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;

/**
 * Where {@link TableSheet} puts what, without writing a sheet: what a table's sheet shows as long
 * as nobody changes it. A test holds the two together by the digest.
 */
final class TableCells {
  private final Grid grid;
  private final VisibleCells cells = new VisibleCells();
  private int next;

  private TableCells(Grid grid) {
    this.grid = grid;
  }

  static VisibleCells of(Grid grid) {
    TableCells table = new TableCells(grid);
    table.captions(grid.heading());
    table.header();
    table.body();
    grid.notes().forEach(note -> table.add(table.next++, 0, note));
    return table.cells;
  }

  private void captions(Grid.Heading heading) {
    int last = grid.columns().size() - 1;
    String number = heading.tableNumber();
    if (number != null) {
      add(next++, TableSheet.isAttachment(number) ? 0 : last, number);
    }
    add(next++, 0, heading.title());
    String unitLine = heading.unitLine();
    String amountLine = heading.amountLine();
    if (unitLine != null) {
      add(next, 0, unitLine);
    }
    if (amountLine != null) {
      add(next, last, amountLine);
    }
    next += unitLine != null || amountLine != null ? 1 : 0;
  }

  private void header() {
    for (HeaderCell cell : grid.header()) {
      add(next + cell.row(), cell.column(), cell.text());
    }
    next += grid.headerRows();
  }

  private void body() {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        add(next, column, grid.cell(row, column).text());
      }
      next++;
    }
  }

  private void add(int row, int column, String text) {
    cells.add(row, column, CellText.shown(text));
  }
}
