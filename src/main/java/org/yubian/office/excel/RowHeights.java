package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;
import org.yubian.table.Span;

/** Heights of a table's rows in points, such that wrapped text is seen whole. */
final class RowHeights {
  private static final double LINE = 1.35;
  private static final double PADDING = 3;

  /** A row of one line never gets lower than this many times its letters. */
  private static final double LOWEST = 1.65;

  private final Grid grid;
  private final List<Double> widths;
  private final double font;
  private double usual;
  private final Map<Cell.Position, Span> spans = new HashMap<>();

  /**
   * @param widths of the columns, in digits of the workbook's font
   */
  RowHeights(Grid grid, List<Double> widths) {
    this.grid = grid;
    this.widths = widths;
    this.font = grid.def().page().fontSize();
    this.usual = grid.def().page().rowHeight();
    grid.spans().forEach(span -> spans.put(new Cell.Position(span.row(), span.column()), span));
  }

  /**
   * Makes rows lower until the table is no higher than {@code room}. A table that would not come
   * near that keeps its rows.
   *
   * @param most height at which it still comes near
   */
  void lower(double room, double most) {
    double lowest = font * LOWEST;
    double wished = usual;
    while (usual > lowest && total() > room) {
      usual = Math.max(lowest, usual - 1);
    }
    if (total() > most) {
      usual = wished;
    }
  }

  /** Height of header and body. */
  double total() {
    return sum(header()) + sum(body());
  }

  private static double sum(List<Double> heights) {
    return heights.stream().mapToDouble(height -> height).sum();
  }

  List<Double> header() {
    List<Double> heights = usual(grid.headerRows());
    grid.header().stream()
        .sorted((a, b) -> Integer.compare(a.rowSpan(), b.rowSpan()))
        .forEach(
            cell -> raise(heights, cell.row(), cell.rowSpan(), height(cell.text(), room(cell))));
    return heights;
  }

  private double room(HeaderCell cell) {
    return room(cell.column(), cell.columnSpan());
  }

  List<Double> body() {
    List<Double> heights = usual(grid.rows().size());
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        if (grid.cell(row, column) instanceof Cell.Text text && !text.text().isEmpty()) {
          Span span = span(row, column);
          raise(heights, row, span.rows(), height(text.text(), room(column, span.columns())));
        }
      }
    }
    return heights;
  }

  /** Height of a text below the table that extends over all columns. */
  double note(String text) {
    return height(text, room(0, widths.size()));
  }

  private List<Double> usual(int rows) {
    return new ArrayList<>(Collections.nCopies(rows, usual));
  }

  private Span span(int row, int column) {
    Span span = spans.get(new Cell.Position(row, column));
    return span == null ? new Span(row, column, 1, 1) : span;
  }

  private double room(int column, int columns) {
    return sum(widths.subList(column, column + columns));
  }

  private double height(String text, double width) {
    int room = TextMeasure.room(width, grid.def().page().fontSize());
    return TextMeasure.lines(text, room) * font * LINE + PADDING;
  }

  /** Makes rows high enough together. */
  private static void raise(List<Double> heights, int row, int rows, double needed) {
    List<Double> range = heights.subList(row, row + rows);
    double missing = needed - sum(range);
    if (missing > 0) {
      range.replaceAll(height -> height + missing / rows);
    }
  }
}
