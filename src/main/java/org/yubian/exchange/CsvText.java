package org.yubian.exchange;

import java.util.List;

/**
 * Rows as CSV: lines end with a line feed, and a cell is quoted only where it must be, because it
 * holds a comma, a quotation mark or a line end, or is empty and alone in its row.
 */
final class CsvText {
  private CsvText() {}

  static String of(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          text.append(',');
        }
        append(text, row.get(i), row.size() == 1);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String cell, boolean alone) {
    if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        && !(cell.isEmpty() && alone)) {
      text.append(cell);
    } else {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
