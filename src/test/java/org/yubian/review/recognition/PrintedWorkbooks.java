package org.yubian.review.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yubian.audit.Documents;
import org.yubian.budget.Budget;
import org.yubian.table.FormGrid;
import org.yubian.table.StatutoryTables;

/** The printed tables and forms of published budgets as workbooks, for tests of other rooms. */
public final class PrintedWorkbooks {
  private PrintedWorkbooks() {}

  /** Writes the tables of a sample, each on its sheet. */
  public static void write(String sample, Path file) throws IOException {
    SheetDraft.write(PrintedTable.of(sample).stream().map(SheetDraft::of).toList(), file);
  }

  /**
   * Writes the tables and the forms of a sample, with what the handed over tables and the budget
   * leave out of the publication: see audit/as-printed.csv.
   */
  public static void writePublished(String sample, Path file) throws IOException {
    AsPrinted printed = AsPrinted.of(sample);
    SheetDraft.write(
        PrintedTable.of(sample).stream().map(SheetDraft::of).map(printed::repeated).toList(), file);
    Budget budget = Documents.sample(sample);
    List<FormGrid> forms =
        StatutoryTables.of(budget, Documents.pack(budget), Documents.subjects()).forms();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (FormGrid form : forms) {
        if (!form.withheld() && printed.isPrinted(form)) {
          write(printed.of(form), workbook.createSheet("绩效" + workbook.getNumberOfSheets()));
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static void write(FormGrid form, XSSFSheet sheet) {
    List<String> head = new ArrayList<>();
    head.add(form.heading().title());
    if (form.heading().subtitle() != null) {
      head.add(form.heading().subtitle());
    }
    for (int i = 0; i < head.size(); i++) {
      cell(sheet, i, 0).setCellValue(head.get(i));
    }
    for (FormGrid.FormCell cell : form.cells()) {
      int row = head.size() + cell.row();
      cell(sheet, row, cell.column()).setCellValue(cell.text());
      if (cell.rowSpan() * cell.columnSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                row,
                row + cell.rowSpan() - 1,
                cell.column(),
                cell.column() + cell.columnSpan() - 1));
      }
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
  }
}
