package org.yubian.office.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.office.excel.PrintedTable;
import org.yubian.office.excel.PrintedTable.PrintedCell;
import org.yubian.office.excel.PrintedTable.Style;

/** Paints the rows of a table that one page shows. */
final class PdfTable {
  private static final double PADDING = 2.5;
  private static final double LINE = 1.25;

  /** How far below the top of its line a letter stands, in parts of its size. */
  private static final double BASE = 0.88;

  private final PrintedTable table;
  private final PdfCanvas canvas;

  /** Top of each row on this page. */
  private final Map<Integer, Double> tops = new HashMap<>();

  PdfTable(PrintedTable table, List<Integer> rows, PdfCanvas canvas) {
    this.table = table;
    this.canvas = canvas;
    double top = 0;
    for (Integer row : rows) {
      tops.put(row, top);
      top += table.heights().get(row);
    }
  }

  void paint() throws IOException {
    for (PrintedCell cell : table.cells()) {
      paint(cell);
    }
  }

  /** A merged cell that a page break parts is framed on both pages; its text is on the first. */
  private void paint(PrintedCell cell) throws IOException {
    Double top = null;
    double height = 0;
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      Double here = tops.get(row);
      if (here != null) {
        top = top == null ? here : top;
        height += table.heights().get(row);
      }
    }
    if (top == null) {
      return;
    }
    double x = PdfPages.sum(table.widths().subList(0, cell.column()));
    double width =
        PdfPages.sum(table.widths().subList(cell.column(), cell.column() + cell.columns()));
    if (cell.style().bordered()) {
      canvas.frame(x, top, width, height);
    }
    if (!cell.text().isBlank() && tops.containsKey(cell.row())) {
      text(cell, x, top, width, height);
    }
  }

  private void text(PrintedCell cell, double x, double top, double width, double height)
      throws IOException {
    Style style = cell.style();
    PdfText face = canvas.face(cell.text(), style.bold());
    double room = Math.max(1, width - 2 * PADDING - style.indent());
    double size = style.size();
    List<String> lines = lines(face, cell, size, room);
    while (size > style.size() / 2.0 && tooLarge(face, lines, size, room, height)) {
      size *= 0.95;
      lines = lines(face, cell, size, room);
    }
    double y = top + (height - lines.size() * size * LINE) / 2;
    for (String line : lines) {
      double free = room - face.width(line, size);
      double offset =
          switch (style.across()) {
            case LEFT -> style.indent();
            case CENTER -> style.indent() + free / 2;
            case RIGHT -> style.indent() + free;
          };
      double base = y + size * (BASE + (LINE - 1) / 2);
      canvas.text(line, x + PADDING + offset, base, size, style.bold());
      y += size * LINE;
    }
  }

  private static List<String> lines(PdfText face, PrintedCell cell, double size, double room) {
    return cell.style().wrapped() ? face.lines(cell.text(), size, room) : List.of(cell.text());
  }

  /** Numbers are made smaller rather than cut; so are texts that take more lines than reckoned. */
  private static boolean tooLarge(
      PdfText face, List<String> lines, double size, double room, double height) {
    return lines.size() * size * LINE > height + 1
        || lines.stream().anyMatch(line -> face.width(line, size) > room + 0.5);
  }
}
