package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Cell;
import org.yubian.table.Grid;

/** Totals are formulas where the displayed parts give them, and never another number. */
class FormulasTest {
  static final List<String> SAMPLES = Exports.SAMPLES;

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void giveTheirCachedValues(String sample) throws Exception {
    Request request = request(sample);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      List<XSSFCell> formulas = formulas(workbook);
      assertThat(formulas).hasSizeGreaterThan(40);
      XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
      for (XSSFCell cell : formulas) {
        BigDecimal cached = new BigDecimal(cell.getRawValue());
        double evaluated = evaluator.evaluate(cell).getNumberValue();
        assertThat(new BigDecimal(evaluated).setScale(cached.scale(), RoundingMode.HALF_UP))
            .as("%s!%s =%s", cell.getSheet().getSheetName(), cell.getReference(), cell)
            .isEqualByComparingTo(cached);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void standInEveryTotalWhosePartsAddUp(String sample) throws Exception {
    Request request = request(sample);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      for (int i = 0; i < request.grids().size(); i++) {
        Grid grid = request.grids().get(i);
        XSSFSheet sheet = workbook.getSheetAt(Sheets.before(Kind.SUBMISSION) + i);
        for (int row = 0; row < grid.rows().size(); row++) {
          for (int column = 0; column < grid.columns().size(); column++) {
            check(grid, sheet, row, column);
          }
        }
      }
    }
  }

  private static void check(Grid grid, XSSFSheet sheet, int row, int column) {
    if (!(grid.cell(row, column) instanceof Cell.Money money)) {
      return;
    }
    XSSFCell cell = sheet.getRow(Sheets.bodyRow(grid) + row).getCell(column);
    String place = sheet.getSheetName() + "!" + cell.getReference();
    if (money.text().isEmpty()) {
      assertThat(cell.getCellType()).as(place).isEqualTo(CellType.BLANK);
      return;
    }
    BigDecimal sum =
        money.parts().stream()
            .map(part -> number(grid.cell(part.row(), part.column())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean total = !money.parts().isEmpty();
    boolean addsUp = total && sum.compareTo(number(money)) == 0;
    assertThat(cell.getCellType())
        .as(place)
        .isEqualTo(addsUp ? CellType.FORMULA : CellType.NUMERIC);
    assertThat(cell.getCellComment() != null).as(place).isEqualTo(total && !addsUp);
  }

  private static BigDecimal number(Cell cell) {
    return cell.text().isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell.text().replace(",", ""));
  }

  @Test
  void aTotalOfRoundedPartsSaysByHowMuchItDiffers() throws Exception {
    Request request = request("zengdu-2024");
    Grid grid = request.grids().get(2);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      XSSFSheet sheet = workbook.getSheet("支出总表");
      int row = Sheets.bodyRow(grid);
      while (!Sheets.text(sheet, row, 0).equals("20805")) {
        row++;
      }
      XSSFCell cell = sheet.getRow(row).getCell(2);
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo("尾差 0.01：显示合计 16.89，显示分项之和 16.88，各自四舍五入所致。");
      assertThat(cell.getCellComment().getAuthor()).isEqualTo("预编 0.1.0");
    }
  }

  @Test
  void aTotalThatHasMoreThanIsListedSaysSo() throws Exception {
    // 兖州 withholds projects, which are in the total of 项目支出 without a row of their own.
    Request request = request("yanzhou-2024");
    Grid grid = request.grids().get(10);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      XSSFCell total = workbook.getSheet("项目支出预算情况表").getRow(Sheets.bodyRow(grid)).getCell(2);
      assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(total.getCellComment().getString().getString()).contains("未在本表单独列示");
    }
  }

  private static Request request(String sample) throws Exception {
    return Exports.request(Exports.sample(sample), Kind.SUBMISSION, Path.of("x.xlsx"));
  }

  private static List<XSSFCell> formulas(XSSFWorkbook workbook) {
    List<XSSFCell> formulas = new ArrayList<>();
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add((XSSFCell) cell);
                          }
                        })));
    return formulas;
  }
}
