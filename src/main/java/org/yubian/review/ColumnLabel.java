package org.yubian.review;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;

/** What a column is called: the headings above it, from the uppermost down. */
final class ColumnLabel {
  private ColumnLabel() {}

  static String of(Grid grid, int column) {
    int headings = grid.headerRows() - (grid.def().numberRow() ? 1 : 0);
    return grid.header().stream()
        .filter(cell -> cell.row() < headings && covers(cell, column))
        .sorted(Comparator.comparingInt(HeaderCell::row))
        .map(cell -> cell.text().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("/"));
  }

  private static boolean covers(HeaderCell cell, int column) {
    return cell.column() <= column && column < cell.column() + cell.columnSpan();
  }
}
