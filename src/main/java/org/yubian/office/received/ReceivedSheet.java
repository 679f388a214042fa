package org.yubian.office.received;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.office.carried.VisibleCells;

/**
 * A sheet of a workbook handed in.
 *
 * @param part name of its part in the file
 * @param state visible, hidden or veryHidden
 * @param printArea as the workbook names it, empty for none
 */
record ReceivedSheet(String name, String part, String state, String printArea) {
  private static final Pattern AREA =
      Pattern.compile("\\$([A-Z]{1,3})\\$(\\d{1,7}):\\$([A-Z]{1,3})\\$(\\d{1,7})$");

  /** The digest of what is printed. */
  String digest(VisibleCells cells) {
    Matcher area = AREA.matcher(printArea);
    if (!area.find()) {
      return cells.digest();
    }
    int lastRow = Integer.parseInt(area.group(4)) - 1;
    int lastColumn = column(area.group(3));
    VisibleCells printed = new VisibleCells();
    cells.all().stream()
        .filter(cell -> cell.row() <= lastRow && cell.column() <= lastColumn)
        .forEach(cell -> printed.add(cell.row(), cell.column(), cell.text()));
    return printed.digest();
  }

  /** Counted from 0. */
  static int column(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
  }
}
