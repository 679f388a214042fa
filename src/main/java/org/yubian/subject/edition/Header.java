package org.yubian.subject.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each column stands, and after which row the list begins. */
final class Header {

  /** Titles and notes above a list do not take more rows. */
  private static final int DEEPEST = 50;

  private final Map<Column, Integer> columns;
  private final int rows;

  private Header(Map<Column, Integer> columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The first row, or pair of rows, that has a name column and a code, whole or split. */
  static Optional<Header> find(List<SourceRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
      Map<Column, Integer> columns = columns(rows.get(i));
      Map<Column, Integer> below =
          i + 1 < rows.size() ? columns(rows.get(i + 1)) : new EnumMap<>(Column.class);
      boolean split = isSplit(below) && !columns.isEmpty();
      if (split) {
        columns.remove(Column.CODE);
        below.forEach(columns::putIfAbsent);
      }
      if (isComplete(columns)) {
        return Optional.of(new Header(columns, split ? i + 2 : i + 1));
      }
    }
    return Optional.empty();
  }

  private static Map<Column, Integer> columns(SourceRow row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      Column.of(row.cell(i)).ifPresent(found -> columns.putIfAbsent(found, column));
    }
    return columns;
  }

  private static boolean isComplete(Map<Column, Integer> columns) {
    return columns.containsKey(Column.NAME)
        && (columns.containsKey(Column.CODE) || isSplit(columns));
  }

  private static boolean isSplit(Map<Column, Integer> columns) {
    return columns.containsKey(Column.CODE_CLASS) && columns.containsKey(Column.CODE_SECTION);
  }

  /** How many rows stand above the list. */
  int rows() {
    return rows;
  }

  boolean isSplit() {
    return isSplit(columns) && !columns.containsKey(Column.CODE);
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The text of a column; empty where the list has none. */
  String text(SourceRow row, Column column) {
    Integer index = columns.get(column);
    return index == null ? "" : row.cell(index);
  }

  /** Whether the header is repeated here, as after a page break. */
  boolean isRepeatedIn(SourceRow row) {
    return columns(row).size() > 1 && columns(row).keySet().stream().allMatch(this::has);
  }
}
