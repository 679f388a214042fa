package org.yubian.office.excel;

import org.apache.poi.ss.util.CellReference;

/** Names of cells and ranges as formulas and links write them; rows and columns count from 0. */
final class Addresses {
  private Addresses() {}

  static String cell(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** {@code 'sheet'!A1}, for links inside the workbook. */
  static String start(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!A1";
  }
}
