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
  private static final double LINE = 1.45;
  private static final double PADDING = 5;

  /** A little lower than Excel's tallest row, so that rounding does not cut anything. */
  private static final double TALLEST = 400;

  /** A row of one line never gets lower than this many times its letters. */
  private static final double LOWEST = 1.65;

  /** A form that much longer than a page is made to fit on one rather than leave a stub. */
  private static final double MOST_SQUEEZE = 1.35;

  /** Forms with few columns need not reach from margin to margin. */
  private static final double MOST_STRETCH = 1.5;

  private final List<Double> widths;
  private final int font;
  private final List<Double> heights = new ArrayList<>();
  private final int[] starts;
  private final boolean onePage;

  /**
   * @param captions height of what stands above the form
   */
  FormLayout(FormGrid form, PageRoom room, double captions) {
    List<Integer> wished = form.def().widths();
    double sum = wished.stream().mapToInt(Integer::intValue).sum();
    double scale = Math.min(MOST_STRETCH, room.width() / sum);
    this.widths = wished.stream().map(width -> width * scale).toList();
    this.font = form.def().page().fontSize();
    double page = room.height() / room.scale(widths) - captions;
    List<Double> needed = needed(form, page);
    this.starts = new int[needed.size() + 1];
    for (int row = 0; row < needed.size(); row++) {
      int pieces = (int) Math.ceil(needed.get(row) / TALLEST);
      heights.addAll(Collections.nCopies(pieces, needed.get(row) / pieces));
      starts[row + 1] = heights.size();
    }
    this.onePage = sum(heights) <= page * MOST_SQUEEZE;
  }

  /** Rows of one line are as high as the pack says, or lower if that makes the form fit a page. */
  private List<Double> needed(FormGrid form, double page) {
    double wished = form.def().page().rowHeight();
    double lowest = Math.min(wished, font * LOWEST);
    for (double usual = wished; usual > lowest; usual--) {
      List<Double> needed = heights(form, usual);
      if (sum(needed) <= page) {
        return needed;
      }
    }
    List<Double> low = heights(form, lowest);
    return sum(low) <= page * MOST_SQUEEZE ? low : heights(form, wished);
  }

  private List<Double> heights(FormGrid form, double usual) {
    List<Double> needed = new ArrayList<>(Collections.nCopies(form.rows(), usual));
    form.cells().stream()
        .sorted(Comparator.comparingInt(FormGrid.FormCell::rowSpan))
        .forEach(cell -> raise(needed.subList(cell.row(), cell.row() + cell.rowSpan()), cell));
    return needed;
  }

  private void raise(List<Double> rows, FormGrid.FormCell cell) {
    double missing = TextMeasure.lines(cell.text(), room(cell)) * font * LINE + PADDING - sum(rows);
    if (missing > 0) {
      rows.replaceAll(height -> height + missing / rows.size());
    }
  }

  private static double sum(List<Double> lengths) {
    return lengths.stream().mapToDouble(length -> length).sum();
  }

  List<Double> widths() {
    return widths;
  }

  /** Whether it is printed on one page. */
  boolean onePage() {
    return onePage;
  }

  /** Of the sheet's rows that the form takes. */
  List<Double> heights() {
    return Collections.unmodifiableList(heights);
  }

  /** How many half-width characters stand beside each other in such a cell. */
  int room(FormGrid.FormCell cell) {
    double width = sum(widths.subList(cell.column(), cell.column() + cell.columnSpan()));
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
