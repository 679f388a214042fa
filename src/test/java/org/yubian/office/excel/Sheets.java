package org.yubian.office.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.table.Grid;

/** What a written workbook holds, as somebody else reads it. */
final class Sheets {
  private Sheets() {}

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** How many sheets stand before the tables. */
  static int before(Kind kind) {
    return kind == Kind.SUBMISSION ? 2 : 1;
  }

  /** Rows of the sheet above the table's header. */
  static int headerRow(Grid grid) {
    Grid.Heading heading = grid.heading();
    boolean line = heading.unitLine() != null || heading.amountLine() != null;
    return (heading.tableNumber() == null ? 0 : 1) + 1 + (line ? 1 : 0);
  }

  static int bodyRow(Grid grid) {
    return headerRow(grid) + grid.headerRows();
  }

  static String text(XSSFSheet sheet, int row, int column) {
    XSSFRow found = sheet.getRow(row);
    Cell cell = found == null ? null : found.getCell(column);
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return cell == null ? "" : formatter.formatCellValue(cell);
  }

  /** Header and body of a table as the sheet shows them. */
  static List<List<String>> texts(XSSFSheet sheet, Grid grid) {
    List<List<String>> texts = new ArrayList<>();
    int rows = grid.headerRows() + grid.rows().size();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        cells.add(text(sheet, headerRow(grid) + row, column));
      }
      texts.add(cells);
    }
    return texts;
  }

  /** The parts of the package by name. */
  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
