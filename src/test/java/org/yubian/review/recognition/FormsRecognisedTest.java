package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.session.Samples;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.FormGrid;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackLibrary;

/** Performance forms on sheets of their own are found and read into the budget. */
class FormsRecognisedTest {
  private static final List<String> SAMPLES = List.of("yanzhou-2024", "zengdu-2024");

  @TempDir Path folder;

  /** What happens to sheets on their way. */
  private enum Change {
    AS_IS("原样"),
    RENAMED("工作表改名"),
    STACKED("所有表单放在一张工作表"),
    UNMERGED("单元格不合并"),
    SHIFTED("左边插入一列、标题下插入空行和说明行"),
    SPACED("栏目名字间加空格、折行"),
    WITHOUT_SUPERVISOR("删去主管部门、实施单位一行"),
    WITHOUT_TITLE("删去标题");

    private final String label;

    Change(String label) {
      this.label = label;
    }
  }

  /**
   * @param put texts of goals and indicators that were put in
   * @param found how many were read
   * @param sure how many of these in forms that are sure
   * @param wrong texts of forms that are sure and were not put in
   */
  private record Share(int put, int found, int sure, List<String> wrong) {}

  @ParameterizedTest
  @EnumSource(Change.class)
  void sharesAreAsSaid(Change change) throws Exception {
    int put = 0;
    int found = 0;
    int sure = 0;
    for (String sample : SAMPLES) {
      Share share = share(sample, change);
      assertThat(share.wrong()).as(sample).isEmpty();
      put += share.put();
      found += share.found();
      sure += share.sure();
    }
    String line =
        "| " + change.label + " | " + percent(found, put) + " | " + percent(sure, put) + " |";
    assertThat(Files.readString(Path.of("src/docs/recognition.md"))).contains(line);
  }

  private static String percent(int part, int all) {
    int tenths = part * 1000 / all;
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  private Share share(String sample, Change change) throws Exception {
    Budget budget = budget(sample);
    Path file = folder.resolve("表单.xlsx");
    write(forms(budget), change, file);
    Recognition recognition = PrintedWorkbooksTest.recognised(file);
    Map<String, List<String>> put = new LinkedHashMap<>();
    for (PerformanceTarget target : budget.rows(Section.PERFORMANCE_TARGETS)) {
      put.put(target.project(), texts(target.texts().annualGoal(), target.indicators()));
    }
    OverallPerformance overall = budget.forms().overall();
    if (overall != null && sample.startsWith("zengdu")) {
      put.put("", texts(overall.annualGoal(), overall.indicators()));
    }
    int count = put.values().stream().mapToInt(List::size).sum();
    int found = 0;
    int sure = 0;
    List<String> wrong = new ArrayList<>();
    for (RecognisedForm form : recognition.forms()) {
      boolean perTarget = form.values().containsKey("project");
      List<String> expected =
          new ArrayList<>(put.getOrDefault(form.values().getOrDefault("project", ""), List.of()));
      for (String text :
          texts(
              form.values().get(perTarget ? "target.annual_goal" : "overall.annual_goal"),
              form.indicators())) {
        boolean right = expected.remove(text);
        found += right ? 1 : 0;
        sure += right && form.sureness() == Sureness.SURE ? 1 : 0;
        if (!right && form.sureness() == Sureness.SURE) {
          wrong.add(form.values().get("project") + " " + text);
        }
      }
    }
    return new Share(count, found, sure, wrong);
  }

  private static List<String> texts(String goal, List<Indicator> indicators) {
    List<String> texts = new ArrayList<>();
    if (goal != null) {
      texts.add(plain(goal));
    }
    for (Indicator each : indicators) {
      texts.add(
          plain(each.level1() + "|" + each.level2() + "|" + each.level3() + "|" + each.printed()));
    }
    return texts;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Budget budget(String sample) throws Exception {
    return new JsonBudgetCodec().decode(Samples.read(sample), sample).budget();
  }

  private static List<FormGrid> forms(Budget budget) throws Exception {
    return StatutoryTables.of(
            budget, PackLibrary.bundled().get(budget.header().template()), SubjectLibrary.builtIn())
        .forms();
  }

  private static void write(List<FormGrid> forms, Change change, Path file) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = null;
      int row = 0;
      for (FormGrid form : forms) {
        if (sheet == null || change != Change.STACKED) {
          String name = form.project() == null ? "整体" : "目标" + workbook.getNumberOfSheets();
          sheet = workbook.createSheet(change == Change.RENAMED ? "Sheet" + name.hashCode() : name);
          row = 0;
        }
        row = write(form, change, sheet, row) + 2;
      }
      workbook.write(out);
    }
  }

  private static int write(FormGrid form, Change change, XSSFSheet sheet, int from) {
    int left = change == Change.SHIFTED ? 1 : 0;
    int top = from;
    if (change != Change.WITHOUT_TITLE) {
      cell(sheet, top++, left).setCellValue(form.heading().title());
    }
    if (form.heading().subtitle() != null) {
      cell(sheet, top++, left).setCellValue(form.heading().subtitle());
    }
    if (change == Change.SHIFTED) {
      cell(sheet, top + 1, left).setCellValue("说明：本表由项目单位填报。");
      top += 3;
    }
    boolean merged = change != Change.UNMERGED && change != Change.STACKED;
    for (FormGrid.FormCell cell : form.cells()) {
      boolean leftOut =
          change == Change.WITHOUT_SUPERVISOR
              && form.cells().stream()
                  .anyMatch(c -> c.row() == cell.row() && c.text().equals("主管部门"));
      if (leftOut) {
        continue;
      }
      int row = top + cell.row();
      int column = left + cell.column();
      String text =
          change == Change.SPACED && cell.label() && cell.text().length() > 2
              ? cell.text().charAt(0)
                  + " "
                  + cell.text().substring(1, 2)
                  + "\n"
                  + cell.text().substring(2)
              : cell.text();
      cell(sheet, row, column).setCellValue(text);
      if (merged && cell.rowSpan() * cell.columnSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                row, row + cell.rowSpan() - 1, column, column + cell.columnSpan() - 1));
      }
    }
    return top + form.rows();
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
  }

  @Test
  void formsOfAWorkbookComeIntoTheBudget() throws Exception {
    Path file = folder.resolve("预算.xlsx");
    org.yubian.office.excel.Exports.exporter()
        .export(
            org.yubian.office.excel.Exports.request(
                org.yubian.office.excel.Exports.sample("yanzhou-2024"),
                org.yubian.session.WorkbookExporter.Kind.PUBLIC,
                file));
    Recognition recognition =
        new Recogniser(Packs.ALL).recognise(new ReceivedWorkbooks().read(file).sheets(), "预算.xlsx");
    Budget read = RecognisedBudget.of(recognition, "预算.xlsx").orElseThrow();
    Budget sample = budget("yanzhou-2024");
    assertThat(recognition.others()).extracting(Recognition.Other::sheet).containsOnly("目录");
    assertThat(read.rows(Section.PERFORMANCE_TARGETS)).hasSizeGreaterThan(10);
    for (PerformanceTarget target : read.rows(Section.PERFORMANCE_TARGETS)) {
      PerformanceTarget own =
          sample.rows(Section.PERFORMANCE_TARGETS).stream()
              .filter(each -> each.project().equals(target.project()))
              .findFirst()
              .orElseThrow();
      assertThat(texts(target.texts().annualGoal(), target.indicators()))
          .isEqualTo(texts(own.texts().annualGoal(), own.indicators()));
    }
  }
}
