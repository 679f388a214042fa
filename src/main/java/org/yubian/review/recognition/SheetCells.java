package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.SubmittedSheet.Merge;
import org.yubian.session.SubmittedSheet.Shown;

/**
 * The cells of a sheet without the rows and columns that show nothing, so that inserted blank ones
 * make no difference. Rows and columns count among those left.
 */
final class SheetCells {
  /**
   * Statutory tables have some twenty columns and some hundred rows; converted from a page, tables
   * of different grids lie below each other, merged from many narrow columns.
   */
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_COLUMNS = 400;
  private static final int MOST_COVERED = 200_000;

  private final String name;
  private final int[] rows;
  private final int[] columns;
  private final String[][] texts;
  private final boolean[][] numbers;
  private final Map<Long, Merge> merges = new HashMap<>();

  private SheetCells(SubmittedSheet sheet, int[] rows, int[] columns) {
    this.name = sheet.name();
    this.rows = rows;
    this.columns = columns;
    this.texts = new String[rows.length][columns.length];
    this.numbers = new boolean[rows.length][columns.length];
    for (String[] row : texts) {
      Arrays.fill(row, "");
    }
    for (Shown cell : sheet.cells()) {
      int row = Arrays.binarySearch(rows, cell.row());
      int column = Arrays.binarySearch(columns, cell.column());
      if (row >= 0 && column >= 0) {
        texts[row][column] = cell.text().strip();
        numbers[row][column] = cell.number();
      }
    }
    cover(sheet.merges());
  }

  /** Null for a sheet larger than any table. */
  static @Nullable SheetCells of(SubmittedSheet sheet) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeMap<Integer, Integer> columns = new TreeMap<>();
    for (Shown cell : sheet.cells()) {
      if (!cell.text().isBlank()) {
        rows.add(cell.row());
        columns.merge(cell.column(), 1, Integer::sum);
      }
    }
    if (rows.size() > MOST_ROWS || columns.size() > MOST_COLUMNS) {
      return null;
    }
    return new SheetCells(
        sheet,
        rows.stream().mapToInt(Integer::intValue).toArray(),
        columns.keySet().stream().mapToInt(Integer::intValue).toArray());
  }

  private void cover(List<Merge> all) {
    for (Merge merge : all) {
      int firstRow = atOrAfter(rows, merge.firstRow());
      int firstColumn = atOrAfter(columns, merge.firstColumn());
      for (int r = firstRow; r < rows.length && rows[r] <= merge.lastRow(); r++) {
        for (int c = firstColumn; c < columns.length && columns[c] <= merge.lastColumn(); c++) {
          if (merges.size() < MOST_COVERED) {
            merges.putIfAbsent(place(r, c), merge);
          }
        }
      }
    }
  }

  private static int atOrAfter(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 1;
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  String name() {
    return name;
  }

  int height() {
    return rows.length;
  }

  int width() {
    return columns.length;
  }

  /** Row of the sheet, counted from 0. */
  int sheetRow(int row) {
    return rows[row];
  }

  /** Column of the sheet, counted from 0. */
  int sheetColumn(int column) {
    return columns[column];
  }

  String text(int row, int column) {
    return texts[row][column];
  }

  boolean isNumber(int row, int column) {
    return numbers[row][column];
  }

  /** Texts of a row that are not empty. */
  List<String> texts(int row) {
    List<String> found = new ArrayList<>();
    for (String text : texts[row]) {
      if (!text.isEmpty()) {
        found.add(text);
      }
    }
    return found;
  }

  /** The merged range a cell belongs to. */
  @Nullable Merge merge(int row, int column) {
    return merges.get(place(row, column));
  }

  /** Text of a merged range. */
  String text(Merge merge) {
    int row = Arrays.binarySearch(rows, merge.firstRow());
    int column = Arrays.binarySearch(columns, merge.firstColumn());
    return row < 0 || column < 0 ? "" : texts[row][column];
  }
}
