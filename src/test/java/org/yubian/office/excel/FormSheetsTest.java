package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.TargetTexts;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.FormGrid;
import org.yubian.table.FormGrid.FormCell;

/** Performance forms stand after the tables, one sheet each, and show what they print. */
class FormSheetsTest {
  static final List<String> PACKS =
      List.of(
          "shandong-2024-unit",
          "shandong-2024-unit-linyi",
          "shandong-2023-department",
          "hubei-2024-department");

  private static Budget budget(String pack) throws Exception {
    Budget budget = Exports.sample(pack.startsWith("hubei") ? "zengdu-2024" : "yanzhou-2024");
    Header header = budget.header().withTemplate(pack, "1.0");
    return budget.with(Part.HEADER, header);
  }

  private static Request request(Budget budget, Kind kind) throws Exception {
    return Exports.request(budget, kind, Path.of("x.xlsx"));
  }

  @ParameterizedTest
  @FieldSource("PACKS")
  void showEveryCell(String pack) throws Exception {
    Request request = request(budget(pack), Kind.SUBMISSION);
    List<FormGrid> forms = request.tables().forms();
    assertThat(forms).isNotEmpty();
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      int first = Sheets.before(Kind.SUBMISSION) + request.grids().size();
      assertThat(workbook.getNumberOfSheets()).isEqualTo(first + forms.size());
      for (int i = 0; i < forms.size(); i++) {
        check(forms.get(i), workbook.getSheetAt(first + i));
      }
    }
  }

  private static void check(FormGrid form, XSSFSheet sheet) {
    int row = 0;
    FormGrid.Heading heading = form.heading();
    if (heading.number() != null) {
      assertThat(Sheets.text(sheet, row++, 0)).isEqualTo(heading.number());
    }
    assertThat(Sheets.text(sheet, row++, 0)).isEqualTo(heading.title());
    if (heading.subtitle() != null) {
      assertThat(Sheets.text(sheet, row++, 0)).isEqualTo(heading.subtitle());
    }
    int top = row;
    List<Integer> starts = starts(form, sheet, top);
    for (FormCell cell : form.cells()) {
      int first = starts.get(cell.row());
      int last = starts.get(cell.row() + cell.rowSpan()) - 1;
      assertThat(Sheets.text(sheet, first, cell.column())).isEqualTo(cell.text());
      CellRangeAddress range =
          new CellRangeAddress(first, last, cell.column(), cell.column() + cell.columnSpan() - 1);
      if (range.getNumberOfCells() > 1) {
        assertThat(sheet.getMergedRegions()).contains(range);
      }
      roomFor(cell, range, sheet);
    }
    for (int r = top; r <= sheet.getLastRowNum(); r++) {
      for (int column = 0; column < form.columns(); column++) {
        XSSFCell cell = sheet.getRow(r).getCell(column);
        assertThat(cell.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
      }
    }
  }

  /** Rows of the sheet where rows of the form start: some are higher than a row can be. */
  private static List<Integer> starts(FormGrid form, XSSFSheet sheet, int top) {
    List<Integer> starts = new ArrayList<>(List.of(top));
    int extra = sheet.getLastRowNum() + 1 - top - form.rows();
    for (int row = 0; row < form.rows(); row++) {
      int start = starts.getLast();
      boolean split = extra > 0 && sheet.getRow(start).getHeightInPoints() > 200;
      starts.add(start + (split ? extra + 1 : 1));
      extra = split ? 0 : extra;
    }
    return starts;
  }

  private static void roomFor(FormCell cell, CellRangeAddress range, XSSFSheet sheet) {
    double width = 0;
    for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
      width += sheet.getColumnWidth(column) / 256.0;
    }
    double height = 0;
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      height += sheet.getRow(row).getHeightInPoints();
    }
    double room = width - 0.7;
    double lines =
        cell.text()
            .lines()
            .mapToDouble(
                line -> Math.ceil(line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() / room))
            .sum();
    assertThat(height).as(cell.text()).isGreaterThanOrEqualTo(lines * 12);
  }

  @Test
  void amountsAreNumbers() throws Exception {
    Request request = request(budget("hubei-2024-department"), Kind.SUBMISSION);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      XSSFSheet sheet = workbook.getSheet("部门整体支出绩效目标申报表");
      List<Double> numbers = new ArrayList<>();
      sheet.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                      numbers.add(cell.getNumericCellValue());
                    }
                  }));
      assertThat(numbers).contains(447.48, 370.44, 77.04, 277.0, 2.8);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theContentsLeadToThem(Kind kind) throws Exception {
    Request request = request(budget("shandong-2024-unit"), kind);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      XSSFSheet contents = workbook.getSheet("目录");
      int row = 3 + request.grids().size();
      for (FormGrid form : request.tables().forms()) {
        XSSFCell entry = contents.getRow(row++).getCell(1);
        assertThat(entry.getStringCellValue()).isEqualTo("项目支出绩效目标表：" + form.project());
        String sheet = entry.getHyperlink().getLocation();
        assertThat(Sheets.text(workbook.getSheet(sheet.substring(1, sheet.length() - 4)), 1, 1))
            .isEqualTo(form.project());
      }
    }
  }

  @Test
  void thoseOfWithheldProjectsAreNotPublished() throws Exception {
    Budget budget = budget("shandong-2024-unit");
    String name = budget.rows(Section.PERFORMANCE_TARGETS).iterator().next().project();
    List<Project> projects = new ArrayList<>();
    budget
        .rows(Section.PROJECTS)
        .forEach(project -> projects.add(project.withWithheld(project.name().equals(name))));
    Budget secret = budget.withRows(Section.PROJECTS, Rows.inOrder(projects));
    assertThat(texts(request(secret, Kind.SUBMISSION))).contains(name);
    assertThat(texts(request(secret, Kind.PUBLIC))).doesNotContain(name);
    int before = request(budget, Kind.PUBLIC).tables().forms().size();
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request(secret, Kind.PUBLIC)))) {
      assertThat(workbook.getNumberOfSheets())
          .isEqualTo(Sheets.before(Kind.PUBLIC) + 12 + before - 1);
    }
  }

  @Test
  void aVeryLongTextIsNotCut() throws Exception {
    Budget budget = budget("shandong-2024-unit");
    List<PerformanceTarget> targets = new ArrayList<>();
    budget.rows(Section.PERFORMANCE_TARGETS).forEach(targets::add);
    PerformanceTarget first = targets.getFirst();
    String goal = "推进政府系统建设，充分发挥作用。".repeat(120);
    targets.set(0, first.withTexts(new TargetTexts(goal, null, null, null, null)));
    Request request =
        request(budget.withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(targets)), Kind.PUBLIC);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      int first0 = Sheets.before(Kind.PUBLIC) + request.grids().size();
      check(request.tables().forms().getFirst(), workbook.getSheetAt(first0));
    }
  }

  private static String texts(Request request) throws Exception {
    StringBuilder texts = new StringBuilder();
    Sheets.parts(Exports.bytes(request))
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".xml") && !name.startsWith("customXml")) {
                texts.append(new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return texts.toString();
  }
}
