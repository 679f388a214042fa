package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;
import org.yubian.table.pack.ColumnDef;

/**
 * Widths of a table's columns, in digits of the workbook's font: wide enough that no number is cut,
 * names wrap, and together as wide as the page where that is possible.
 */
final class ColumnWidths {
  /** Room beside the text in a cell. */
  private static final double PADDING = 1.6;

  private static final int LEAST_AMOUNT = 11;
  private static final int LEAST_TEXT = 5;
  private static final int MOST_TEXT = 36;

  /** Names may become that much narrower than the pack says before the print becomes smaller. */
  private static final double NARROWEST = 0.6;

  private static final double NARROW = 0.75;

  /** Header texts take at most about that many lines. */
  private static final int HEADER_LINES = 4;

  /** Tables with few columns need not reach from margin to margin. */
  private static final double MOST_STRETCH = 1.8;

  private final Grid grid;
  private final double font;

  ColumnWidths(Grid grid) {
    this.grid = grid;
    this.font = (double) grid.def().page().fontSize() / Styles.BASE.size();
  }

  /**
   * @param room of the page
   */
  List<Double> fitting(PageRoom room) {
    List<Double> widths = new ArrayList<>();
    List<Double> least = new ArrayList<>();
    for (int column = 0; column < grid.columns().size(); column++) {
      double needed = Math.max(needed(column), header(column));
      least.add(Math.max(needed, narrowest(column)));
      widths.add(Math.max(needed, wished(column)));
    }
    double excess = sum(widths) - room.width();
    double slack = sum(widths) - sum(least);
    if (excess > 0 && slack > 0) {
      double share = Math.min(1, excess / slack);
      for (int i = 0; i < widths.size(); i++) {
        widths.set(i, widths.get(i) - share * (widths.get(i) - least.get(i)));
      }
    } else if (excess < 0) {
      double stretch = Math.min(MOST_STRETCH, room.width() / sum(widths));
      widths.replaceAll(width -> width * stretch);
    }
    grid.header().stream()
        .filter(cell -> cell.columnSpan() == 1)
        .forEach(cell -> widths.set(cell.column(), even(cell.text(), widths.get(cell.column()))));
    return widths;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What must not be cut: numbers, and the codes within texts. */
  private double needed(int column) {
    return body(column, true) * font + PADDING;
  }

  private double wished(int column) {
    ColumnDef.Look look = grid.columns().get(column).look();
    if (look.width() > 0) {
      return look.width() * font;
    }
    return isText(column)
        ? Math.clamp(body(column, false) * font + PADDING, LEAST_TEXT, MOST_TEXT)
        : LEAST_AMOUNT * font;
  }

  private double narrowest(int column) {
    if (!isText(column)) {
      return 0;
    }
    double wished = wished(column);
    // Short names stay on one line.
    double one =
        texts(column)
            .mapToDouble(text -> TextMeasure.width(text) * font + PADDING)
            .filter(width -> width <= wished * NARROW)
            .max()
            .orElse(0);
    return Math.max(one, wished * NARROWEST);
  }

  private Stream<String> texts(int column) {
    return grid.rows().stream().map(row -> row.cells().get(column).text());
  }

  private boolean isText(int column) {
    ColumnDef.Content content = grid.columns().get(column).content();
    return content instanceof ColumnDef.Content.Text
        || content instanceof ColumnDef.Content.Indicators;
  }

  private int body(int column, boolean unbreakable) {
    return grid.rows().stream()
        .map(row -> row.cells().get(column))
        .mapToInt(
            cell ->
                unbreakable && cell instanceof Cell.Text
                    ? TextMeasure.unbreakable(cell.text())
                    : TextMeasure.width(cell.text()))
        .max()
        .orElse(0);
  }

  private double header(int column) {
    int widest =
        grid.header().stream()
            .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
            .map(HeaderCell::text)
            .mapToInt(ColumnWidths::headerWidth)
            .max()
            .orElse(0);
    return widest * font + PADDING;
  }

  /** A width at which the last line of a heading is not a single character. */
  private double even(String heading, double width) {
    int perLine = TextMeasure.room(width, grid.def().page().fontSize()) / 2;
    int characters = (TextMeasure.width(heading) + 1) / 2;
    boolean lonely = perLine > 1 && characters > perLine && characters % perLine == 1;
    return lonely ? width + Math.ceil(2.0 / (characters / perLine)) * font : width;
  }

  private static int headerWidth(String text) {
    int lines = Math.min(HEADER_LINES, TextMeasure.width(text) / 4);
    // One character more for the line that does not come out even.
    int perLine = lines <= 1 ? TextMeasure.width(text) : TextMeasure.width(text) / lines + 2;
    return Math.max(perLine, TextMeasure.unbreakable(text));
  }
}
