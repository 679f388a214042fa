package org.yubian.office.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.session.ListExporter;

/**
 * Writes lists as .xlsx: headings that stay in view, a filter over each column, pages as wide as
 * the list. Texts are never formulas, whatever they begin with.
 */
public final class ListWorkbooks implements ListExporter {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int LONGEST_TEXT = 32_000;
  private static final int WIDTH_UNIT = 256;
  private static final double SIDE_MARGIN = 0.4;
  private static final float LINE_HEIGHT = 14.5f;
  private static final float ROW_SPACE = 3;
  private static final float MOST_HEIGHT = 400;
  private static final Messages TEXT = Messages.of(ListWorkbooks.class);

  @Override
  public void export(List<Sheet> sheets, Path target) throws FileProblem {
    SafeFile.write(target, out -> write(sheets, out));
  }

  private static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Looks looks = new Looks(workbook);
      for (Sheet each : sheets) {
        String name = WorkbookUtil.createSafeSheetName(each.name());
        fill(workbook.createSheet(name), each, looks);
      }
      workbook.write(out);
    }
  }

  private static void fill(SXSSFSheet sheet, Sheet list, Looks looks) {
    int last = list.columns().size() - 1;
    int top = 0;
    for (String line : list.heading()) {
      SXSSFCell cell = sheet.createRow(top).createCell(0);
      cell.setCellValue(line);
      cell.setCellStyle(top++ == 0 ? looks.title : looks.line);
    }
    SXSSFRow header = sheet.createRow(top);
    for (int i = 0; i <= last; i++) {
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue(list.columns().get(i).title());
      cell.setCellStyle(looks.header);
      sheet.setColumnWidth(i, list.columns().get(i).width() * WIDTH_UNIT);
    }
    int index = top + 1;
    header.setHeightInPoints(height(titles(list.columns()), list.columns()));
    for (List<Cell> cells : list.rows()) {
      SXSSFRow row = sheet.createRow(index++);
      row.setHeightInPoints(height(cells, list.columns()));
      for (int i = 0; i < cells.size(); i++) {
        fill(row.createCell(i), cells.get(i), looks);
      }
    }
    sheet.createFreezePane(0, top + 1);
    sheet.setAutoFilter(new CellRangeAddress(top, Math.max(top, index - 1), 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(top, top, 0, last));
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(side, SIDE_MARGIN);
    }
    sheet.getHeader().setLeft("&A");
    sheet.getFooter().setCenter(TEXT.get("footer", "&P", "&N"));
  }

  private static List<Cell> titles(List<ListExporter.Column> columns) {
    return columns.stream().map(column -> Cell.of(column.title())).toList();
  }

  /** High enough for all lines of its longest text: not every program finds that out by itself. */
  private static float height(List<Cell> cells, List<ListExporter.Column> columns) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Cell.Text text) {
        int width = Math.max(2, columns.get(i).width() - 2);
        int needed = 0;
        for (String line : text.text().split("\n", -1)) {
          needed += Math.max(1, (width(line) + width - 1) / width);
        }
        lines = Math.max(lines, needed);
      }
    }
    return Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + ROW_SPACE);
  }

  /** In characters of the usual width; Chinese ones are two of them. */
  private static int width(String text) {
    return text.chars().map(c -> c < 0x2E80 && c != '“' && c != '”' && c != '·' ? 1 : 2).sum();
  }

  private static void fill(SXSSFCell cell, Cell value, Looks looks) {
    switch (value) {
      case Cell.Text text -> {
        String content = text.text();
        cell.setCellValue(
            content.length() > LONGEST_TEXT ? content.substring(0, LONGEST_TEXT) : content);
        cell.setCellStyle(looks.text);
      }
      case Cell.Number number -> {
        cell.setCellValue(number.value().doubleValue());
        cell.setCellStyle(number.decimals() == 0 ? looks.count : looks.amount);
      }
    }
  }

  private static final class Looks {
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle amount;
    private final CellStyle count;

    Looks(SXSSFWorkbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      Font large = workbook.createFont();
      large.setBold(true);
      large.setFontHeightInPoints((short) 14);
      title = workbook.createCellStyle();
      title.setFont(large);
      line = workbook.createCellStyle();
      header = style(workbook, "@");
      header.setFont(bold);
      header.setAlignment(HorizontalAlignment.CENTER);
      header.setVerticalAlignment(VerticalAlignment.CENTER);
      header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      text = style(workbook, "@");
      text.setAlignment(HorizontalAlignment.LEFT);
      text.setIndention((short) 1);
      amount = style(workbook, "#,##0.00");
      count = style(workbook, "0");
      count.setAlignment(HorizontalAlignment.CENTER);
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      style.setVerticalAlignment(VerticalAlignment.TOP);
      style.setWrapText(true);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
      return style;
    }
  }
}
