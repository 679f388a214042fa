package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;

/** A name somebody typed is never a formula, and never breaks the workbook. */
class InjectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.com\",\"甲\")",
        "+cmd|' /C calc'!A0",
        "-1+2",
        "@SUM(A1:A9)",
        "\t=1",
      })
  void textThatLooksLikeAFormulaStaysText(String name) throws Exception {
    XSSFCell cell = cellOfProject(name);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(name);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>&amp;</b> ]]> \"'",
        "项目_x000D_编码_x0041_",
        "𠮷野家🙂 专项",
        "两行\n名称",
        "  前后空格  ",
      })
  void anyOtherTextComesBackAsItWas(String name) throws Exception {
    XSSFCell cell = cellOfProject(name);
    assertThat(cell.getStringCellValue()).isEqualTo(name);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"控\u0001制\u001f符", "半个\ud83d字符", "非字符\uffff"})
  void whatXmlCannotHoldBecomesAMark(String name) throws Exception {
    assertThat(cellOfProject(name).getStringCellValue())
        .hasSameSizeAs(name)
        .contains("\ufffd")
        .startsWith(name.substring(0, 1));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void textsTooLongForExcelAreCut(Kind kind) throws Exception {
    String name = "长".repeat(40_000);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request(name, kind)))) {
      assertThat(projectCells(workbook.getSheet("项目支出预算情况表")))
          .anyMatch(cell -> cell.getStringCellValue().endsWith("长…"));
    }
  }

  private static XSSFCell cellOfProject(String name) throws Exception {
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request(name, Kind.SUBMISSION)))) {
      return projectCells(workbook.getSheet("项目支出预算情况表")).getLast();
    }
  }

  private static List<XSSFCell> projectCells(XSSFSheet sheet) {
    List<XSSFCell> cells = new ArrayList<>();
    for (int row = 4; row <= sheet.getLastRowNum(); row++) {
      XSSFCell cell = sheet.getRow(row).getCell(0);
      if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().startsWith("（注")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** 兖州 with one more project, the last one. */
  private static Request request(String name, Kind kind) throws Exception {
    Budget budget = Exports.sample("yanzhou-2024");
    List<Project> projects = new ArrayList<>();
    List<ExpenditureLine> lines = new ArrayList<>();
    budget.rows(Section.PROJECTS).forEach(projects::add);
    budget.rows(Section.EXPENDITURES).forEach(lines::add);
    projects.add(Project.of(0, name, "特定目标类"));
    Coding coding =
        lines.stream()
            .map(ExpenditureLine::coding)
            .filter(each -> each.project() != null)
            .findFirst()
            .orElseThrow()
            .withProject(name);
    lines.add(ExpenditureLine.of(0, coding, Amount.ofFen(100_000_000)));
    return Exports.request(
        budget
            .withRows(Section.PROJECTS, Rows.inOrder(projects))
            .withRows(Section.EXPENDITURES, Rows.inOrder(lines)),
        kind,
        Path.of("x.xlsx"));
  }
}
