package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yubian.table.FormGrid;

/**
 * Widths of a form's columns and heights of its rows. A row that would be higher than Excel takes
 * becomes several rows of the sheet, merged.
 */
final class FormLayout {
  private static final double LINE = 1.35;
  private static final double PADDING = 5;

  /** A little lower than Excel's tallest row, so that rounding does not cut anything. */
  private static final double TALLEST = 400;

  /** Forms with few columns need not reach from margin to margin. */
  private static final double MOST_STRETCH = 1.5;

  private final List<Double> widths;
  private final int font;
  private final List<Double> heights = new ArrayList<>();
  private final int[] starts;

  FormLayout(FormGrid form, PageRoom room) {
    List<Integer> wished = form.def().widths();
    double sum = wished.stream().mapToInt(Integer::intValue).sum();
    double scale = Math.min(MOST_STRETCH, room.width() / sum);
    this.widths = wished.stream().map(width -> width * scale).toList();
    this.font = form.def().page().fontSize();
    List<Double> needed = needed(form);
    this.starts = new int[needed.size() + 1];
    for (int row = 0; row < needed.size(); row++) {
      int pieces = (int) Math.ceil(needed.get(row) / TALLEST);
      heights.addAll(Collections.nCopies(pieces, needed.get(row) / pieces));
      starts[row + 1] = heights.size();
    }
  }

  private List<Double> needed(FormGrid form) {
    double usual = form.def().page().rowHeight();
    List<Double> needed = new ArrayList<>(Collections.nCopies(form.rows(), usual));
    form.cells().stream()
        .sorted(Comparator.comparingInt(FormGrid.FormCell::rowSpan))
        .forEach(cell -> raise(needed.subList(cell.row(), cell.row() + cell.rowSpan()), cell));
    return needed;
  }

  private void raise(List<Double> rows, FormGrid.FormCell cell) {
    double missing =
        TextMeasure.lines(cell.text(), room(cell)) * font * LINE
            + PADDING
            - rows.stream().mapToDouble(height -> height).sum();
    if (missing > 0) {
      rows.replaceAll(height -> height + missing / rows.size());
    }
  }

  List<Double> widths() {
    return widths;
  }

  /** Of the sheet's rows that the form takes. */
  List<Double> heights() {
    return Collections.unmodifiableList(heights);
  }

  /** How many half-width characters stand beside each other in such a cell. */
  int room(FormGrid.FormCell cell) {
    double width =
        widths.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
            .mapToDouble(w -> w)
            .sum();
    return TextMeasure.room(width, font);
  }

  /** The sheet's range of a cell, counted from the form's first row. */
  CellRangeAddress range(FormGrid.FormCell cell) {
    return new CellRangeAddress(
        starts[cell.row()],
        starts[cell.row() + cell.rowSpan()] - 1,
        cell.column(),
        cell.column() + cell.columnSpan() - 1);
  }
}
