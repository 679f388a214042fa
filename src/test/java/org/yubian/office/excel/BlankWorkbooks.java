package org.yubian.office.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Grid;

/** Blank workbooks as a bureau hands them out: headers and fixed rows, no figures. */
public final class BlankWorkbooks {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private BlankWorkbooks() {}

  /**
   * @param formulas whether totals stay formulas
   */
  public static byte[] of(Request request, boolean formulas) throws IOException {
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      for (int i = 0; i < request.grids().size(); i++) {
        Grid grid = request.grids().get(i);
        XSSFSheet sheet = workbook.getSheetAt(Sheets.before(Kind.PUBLIC) + i);
        for (int row = 0; row < grid.rows().size(); row++) {
          blank(grid, sheet, row, formulas);
        }
      }
      XSSFSheet first = workbook.getSheetAt(1);
      int picture = workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
      ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
      anchor.setCol1(8);
      anchor.setRow1(3);
      first.createDrawingPatriarch().createPicture(anchor, picture).resize();
      XSSFName name = workbook.createName();
      name.setNameName("总计");
      name.setRefersToFormula("'" + first.getSheetName() + "'!$B$5");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void blank(Grid grid, XSSFSheet sheet, int row, boolean formulas) {
    String key = grid.rows().get(row).key();
    boolean dynamic = key.isEmpty() || key.contains("/");
    for (int column = 0; column < grid.columns().size(); column++) {
      XSSFCell cell = sheet.getRow(Sheets.bodyRow(grid) + row).getCell(column);
      boolean text = grid.cell(row, column) instanceof org.yubian.table.Cell.Text;
      boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
      if (cell != null && (text ? dynamic : !(formulas && formula))) {
        empty(cell);
      }
    }
  }

  private static void empty(Cell cell) {
    cell.setBlank();
  }
}
