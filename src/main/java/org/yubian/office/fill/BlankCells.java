package org.yubian.office.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.SubmittedSheet.Merge;
import org.yubian.session.SubmittedSheet.Shown;
import org.yubian.session.WorkbookFiller.Place;
import org.yubian.subject.NameForm;

/** The cells of a blank sheet below a table's header. */
final class BlankCells {
  /** A sheet whose cells are not dressed has no end of its own. */
  private static final int MOST_ROWS = 5000;

  private static final String ZERO = "0?(\\.0*)?|[-—]";

  private static final String FIGURE = "[-+]?\\d[\\d,]*(\\.\\d+)?%?|[-—–/\\s]*";

  private final Place place;
  private final SubmittedSheet sheet;
  private final Worksheet worksheet;
  private final Map<Integer, Map<Integer, String>> texts = new HashMap<>();
  private final boolean dressed;
  private final int end;

  BlankCells(Place place, SubmittedSheet sheet, Worksheet worksheet) {
    this.place = place;
    this.sheet = sheet;
    this.worksheet = worksheet;
    for (Shown cell : sheet.cells()) {
      texts.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell.text());
    }
    this.dressed = dressed(place.firstRow());
    this.end = findEnd();
  }

  /** The row after the last that belongs to the table: before a note, or where its lines end. */
  int end() {
    return end;
  }

  private int findEnd() {
    int row = place.firstRow();
    while (row < place.firstRow() + MOST_ROWS) {
      boolean foreign = hasText(row) && !place.labelled().contains(row);
      boolean outside = dressed && !place.labelled().contains(row) && !dressed(row);
      if (foreign || outside) {
        break;
      }
      row++;
    }
    return row;
  }

  private boolean hasText(int row) {
    return texts.getOrDefault(row, Map.of()).entrySet().stream()
        .anyMatch(cell -> isOurs(cell.getKey()) && !cell.getValue().isBlank());
  }

  /** Links and remarks may stand beside the table. */
  private boolean isOurs(int column) {
    int last = place.columns().stream().mapToInt(Integer::intValue).max().orElse(0);
    return column <= last;
  }

  private boolean dressed(int row) {
    return place.columns().stream()
        .anyMatch(column -> column >= 0 && worksheet.isDressed(row, column));
  }

  String text(int row, int column) {
    return texts.getOrDefault(row, Map.of()).getOrDefault(column, "").strip();
  }

  /** What a row says in these columns, in the form in which names are compared. */
  String label(int row, List<Integer> columns) {
    StringBuilder label = new StringBuilder();
    columns.forEach(column -> label.append(NameForm.of(text(row, column))));
    return label.toString();
  }

  /** Whether nothing but formulas and zeros stands in these columns of a row. */
  boolean isFree(int row, List<Integer> columns) {
    return columns.stream()
        .allMatch(column -> text(row, column).matches(ZERO) || hasFormula(row, column));
  }

  boolean hasOnlyFigures(int row, List<Integer> columns) {
    return columns.stream()
        .allMatch(column -> isFigure(text(row, column)) || hasFormula(row, column));
  }

  /** A number, nothing, or what people write for nothing. */
  static boolean isFigure(String text) {
    return text.matches(FIGURE);
  }

  boolean hasFormula(int row, int column) {
    return worksheet.hasFormula(row, column);
  }

  /** The column that shows what is written here, where cells of the row are merged. */
  int mergedColumn(int row, int column) {
    for (Merge merge : sheet.merges()) {
      boolean within =
          merge.firstRow() <= row
              && row <= merge.lastRow()
              && merge.firstColumn() <= column
              && column <= merge.lastColumn();
      if (within) {
        return merge.firstColumn();
      }
    }
    return column;
  }

  void write(int row, int column, Worksheet.Content content) {
    worksheet.write(row, column, content);
  }
}
