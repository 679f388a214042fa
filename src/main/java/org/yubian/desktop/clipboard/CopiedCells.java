package org.yubian.desktop.clipboard;

import java.util.ArrayList;
import java.util.List;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetSelection;

/** Texts of a range of cells, row by row, as other programs take them. */
public record CopiedCells(List<List<String>> rows) {
  public CopiedCells {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What a sheet shows in the chosen cells. */
  public static CopiedCells of(SheetModel model, SheetSelection selection) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = Math.max(0, selection.top()); row <= selection.bottom(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column : selection.columns()) {
        cells.add(model.cell(row, column).text());
      }
      rows.add(cells);
    }
    return new CopiedCells(rows);
  }

  /** Cells parted by tabs; those with tabs, quotes or line breaks in quotes. */
  public String tabbed() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /**
   * A table. Codes are marked as text, so that a spreadsheet does not take them for numbers and
   * drop leading zeros.
   */
  public String html() {
    StringBuilder text = new StringBuilder("<table>");
    for (List<String> row : rows) {
      text.append("<tr>");
      for (String cell : row) {
        boolean code = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
        text.append(code ? "<td style=\"mso-number-format:'\\@'\">" : "<td>")
            .append(escaped(cell))
            .append("</td>");
      }
      text.append("</tr>");
    }
    return text.append("</table>").toString();
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
