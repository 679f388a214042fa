package org.yubian.desktop.intake;

import java.util.List;

/**
 * Texts in rows, from wherever.
 *
 * @param name of the sheet
 */
public record Table(String name, List<List<String>> rows) {
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The widest row's number of cells. */
  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Without blanks around it; empty beyond the last cell. */
  String text(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  boolean isBlank(int row) {
    return rows.get(row).stream().allMatch(String::isBlank);
  }
}
