package org.yubian.office.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.yubian.office.carried.VisibleCells;
import org.yubian.office.excel.SheetCells.Content;

/** Puts content into one sheet. */
final class SheetWriter {
  private static final double TALLEST_ROW = 409;
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final PlainSheet sheet;
  private final Styles styles;
  private final Strings strings;

  SheetWriter(PlainSheet sheet, Styles styles, Strings strings) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** What the sheet shows by now. */
  VisibleCells visible() {
    return sheet.cells().visible();
  }

  /** A text is never anything else: what looks like a formula stays what was typed. */
  void text(int row, int column, String text, Look look) {
    if (text.isEmpty()) {
      empty(row, column, look);
      return;
    }
    int style = styles.of(FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? look.asQuoted() : look);
    String shown = CellText.shown(text);
    sheet.cells().put(row, column, new Content(style, true, strings.of(shown), null, shown));
  }

  /**
   * @param shown how the number looks in its format
   * @param formula that gives the value, or null
   */
  void number(
      int row, int column, BigDecimal value, @Nullable String formula, Look look, String shown) {
    // In decimal as it is, without passing through binary.
    String decimal = value.toPlainString();
    sheet.cells().put(row, column, new Content(styles.of(look), false, decimal, formula, shown));
  }

  void empty(int row, int column, Look look) {
    sheet.cells().put(row, column, Content.empty(styles.of(look)));
  }

  /** A link to another sheet that stands outside the print area, no part of the content. */
  void unprintedLink(int row, int column, String text, Look look, String targetSheet) {
    Content link = new Content(styles.of(look), true, strings.of(text), null, "");
    sheet.cells().put(row, column, link);
    link(row, column, targetSheet);
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
    sheet.cells().height(row, Math.min(TALLEST_ROW, points));
  }

  /**
   * @param widths in digits of the workbook's font
   */
  void widths(List<Double> widths) {
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(widths.get(column) * 256)));
    }
  }

  /** Prints the sheet from its start up to this cell. */
  void printArea(int lastColumn, int lastRow) {
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    sheet.getWorkbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
  }

  /** Makes the cell a link to another sheet. */
  void link(int row, int column, String targetSheet) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(Addresses.start(targetSheet));
    link.setCellReference(Addresses.cell(row, column));
    sheet.addHyperlink(link);
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
