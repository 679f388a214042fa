package org.yubian.office.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yubian.FileProblem;
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
    SXSSFRow header = sheet.createRow(0);
    for (int i = 0; i <= last; i++) {
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue(list.columns().get(i).title());
      cell.setCellStyle(looks.header);
      sheet.setColumnWidth(i, list.columns().get(i).width() * WIDTH_UNIT);
    }
    int index = 1;
    for (List<Cell> cells : list.rows()) {
      SXSSFRow row = sheet.createRow(index++);
      for (int i = 0; i < cells.size(); i++) {
        fill(row.createCell(i), cells.get(i), looks);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, index - 1), 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitHeight((short) 0);
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
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle amount;
    private final CellStyle count;

    Looks(SXSSFWorkbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      header = style(workbook, "@");
      header.setFont(bold);
      header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      text = style(workbook, "@");
      amount = style(workbook, "#,##0.00");
      count = style(workbook, "0");
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
