package org.yubian.office.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.yubian.office.carried.VisibleCells;

/** Puts content into one sheet and keeps book of what can be seen there. */
final class SheetWriter {
  private static final double TALLEST_ROW = 409;
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final XSSFSheet sheet;
  private final Styles styles;
  private final VisibleCells visible = new VisibleCells();

  SheetWriter(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  VisibleCells visible() {
    return visible;
  }

  /** A text is never anything else: what looks like a formula stays what was typed. */
  void text(int row, int column, String text, Look look) {
    XSSFCell cell = cell(row, column, isLikeFormula(text) ? look.asQuoted() : look);
    if (!text.isEmpty()) {
      String shown = CellText.shown(text);
      cell.setCellValue(CellText.stored(shown));
      visible.add(row, column, shown);
    }
  }

  private static boolean isLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * @param shown how the number looks in its format
   * @param formula that gives the value, or null
   */
  void number(
      int row, int column, BigDecimal value, @Nullable String formula, Look look, String shown) {
    CTCell cell = cell(row, column, look).getCTCell();
    if (formula != null) {
      cell.addNewF().setStringValue(formula);
    }
    // In decimal as it is, without passing through binary.
    cell.setV(value.toPlainString());
    visible.add(row, column, shown);
  }

  /** A text outside the print area, which is no part of the sheet's content. */
  void unprinted(int row, int column, String text, Look look) {
    cell(row, column, look).setCellValue(text);
  }

  void empty(int row, int column, Look look) {
    cell(row, column, look);
  }

  private XSSFCell cell(int row, int column, Look look) {
    XSSFRow found = row(row);
    XSSFCell cell = found.getCell(column);
    XSSFCell dressed = cell == null ? found.createCell(column) : cell;
    dressed.setCellStyle(styles.of(look));
    return dressed;
  }

  private XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }

  /** One cell out of many; all of them are dressed, or their borders would have gaps. */
  void merged(CellRangeAddress range, String text, Look look) {
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
        empty(row, column, look);
      }
    }
    text(range.getFirstRow(), range.getFirstColumn(), text, look);
    merge(range);
  }

  /** Merges cells that are there already, all but the first empty. */
  void merge(CellRangeAddress range) {
    if (range.getNumberOfCells() > 1) {
      sheet.addMergedRegionUnsafe(range);
    }
  }

  /**
   * @param points of height
   */
  void height(int row, double points) {
    row(row).setHeightInPoints((float) Math.min(TALLEST_ROW, points));
  }

  /**
   * @param widths in digits of the workbook's font
   */
  void widths(List<Double> widths) {
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(widths.get(column) * 256)));
    }
  }

  /** Makes the cell a link to another sheet. */
  void link(int row, int column, String targetSheet) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(Addresses.start(targetSheet));
    row(row).getCell(column).setHyperlink(link);
  }

  /** A remark that shows when the pointer rests on the cell. */
  void comment(int row, int column, String remark, String author) {
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column + 1);
    anchor.setRow2(row + 4);
    anchor.setCol2(column + 4);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(row, column);
    comment.setString(remark);
    comment.setAuthor(author);
  }
}
