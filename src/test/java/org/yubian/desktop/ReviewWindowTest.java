package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.budget.Budget;
import org.yubian.budget.Section;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.review.LinesFromTables;
import org.yubian.office.excel.Exports;
import org.yubian.review.Difference;
import org.yubian.review.submission.Remarkable;
import org.yubian.session.Samples;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.subject.SubjectLibrary;

/** The reviewer's window over a folder of submissions. */
class ReviewWindowTest extends ProgramFixture {
  private Path submissions;

  @Override
  void begun() throws Exception {
    submissions = Files.createDirectory(folder.resolve("报送"));
    Path first = submissions.resolve("兖州.xlsx");
    Exports.exporter()
        .export(Exports.request(Exports.sample("yanzhou-2024"), Kind.SUBMISSION, first));
    Path second = submissions.resolve("兖州-修改.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(first));
        var out = Files.newOutputStream(second)) {
      workbook.getSheetAt(2).getRow(4).getCell(1).setCellValue(9999.99);
      workbook.write(out);
    }
    Exports.exporter()
        .export(
            Exports.request(
                Exports.sample("zengdu-2024"), Kind.PUBLIC, submissions.resolve("曾都.xlsx")));
  }

  private <T> TableView<T> table(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private void scan(FxRobot robot) {
    robot.interact(() -> test.windows.review(List.of(submissions)));
    robot.interact(() -> {});
  }

  private void select(FxRobot robot, int... rows) {
    robot.interact(
        () -> {
          TableView<?> list = table(robot, "#review-list");
          list.getSelectionModel().clearSelection();
          for (int row : rows) {
            list.getSelectionModel().select(row);
          }
        });
  }

  @Test
  void 从开始页进入并列出整个文件夹(FxRobot robot) {
    robot.interact(() -> test.windows.showStart());
    test.picker.answer = submissions;
    robot.clickOn("#start-review").clickOn("#review-do-folder");
    robot.interact(() -> {});
    assertThat(table(robot, "#review-list").getItems()).hasSize(3);
    assertThat(robot.lookup("#review-status").queryAs(Label.class).getText()).contains("已读 3 份");
    robot.clickOn("#review-filter").write("曾都");
    assertThat(table(robot, "#review-list").getItems()).hasSize(1);
  }

  @Test
  void 手工改动可以批注并导出(FxRobot robot) throws Exception {
    scan(robot);
    select(robot, 0);
    TableView<Remarkable> remarks = table(robot, "#review-remarks");
    assertThat(remarks.getItems())
        .filteredOn(each -> each.kind().equals("手工改动"))
        .singleElement()
        .satisfies(edit -> assertThat(edit.place()).contains("B5"));
    Path target = folder.resolve("意见.xlsx");
    test.picker.answer = target;
    robot.clickOn("#review-do-send");
    assertThat(target).exists();
    assertThat(test.picker.names.getLast()).contains("兖州").endsWith(".xlsx");
  }

  @Test
  void 意见关窗后还在_文件变了标明(FxRobot robot) throws Exception {
    scan(robot);
    select(robot, 0);
    TableView<Remarkable> remarks = table(robot, "#review-remarks");
    Remarkable first = remarks.getItems().getFirst();
    write(robot, remarks, "请说明原因");
    robot.interact(() -> test.windows.review(List.of()).close());
    scan(robot);
    select(robot, 0);
    TableView<Remarkable> again = table(robot, "#review-remarks");
    assertThat(again.getItems().getFirst()).isEqualTo(first);
    assertThat(again.getColumns().get(3).getCellData(0)).isEqualTo("请说明原因");
    assertThat(again.getColumns().get(4).getCellData(0)).isEqualTo("");
    Path changed = submissions.resolve("兖州-修改.xlsx");
    byte[] content;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(changed));
        var out = new java.io.ByteArrayOutputStream()) {
      workbook.getSheetAt(2).getRow(5).getCell(1).setCellValue(8888.88);
      workbook.write(out);
      content = out.toByteArray();
    }
    Files.write(changed, content);
    scan(robot);
    select(robot, 0);
    TableView<Remarkable> other = table(robot, "#review-remarks");
    int row = other.getItems().indexOf(first);
    assertThat(other.getColumns().get(3).getCellData(row)).isEqualTo("请说明原因");
    assertThat(other.getColumns().get(4).getCellData(row)).isEqualTo("上一份文件");
  }

  private static void write(FxRobot robot, TableView<Remarkable> remarks, String text) {
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          TableColumn<Remarkable, String> column =
              (TableColumn<Remarkable, String>) remarks.getColumns().get(3);
          column
              .getOnEditCommit()
              .handle(
                  new TableColumn.CellEditEvent<>(
                      remarks,
                      new TablePosition<>(remarks, 0, column),
                      TableColumn.editCommitEvent(),
                      text));
        });
  }

  @Test
  void 拖入的文件各归其所(FxRobot robot) throws Exception {
    robot.interact(() -> test.windows.showStart());
    List<String> said = new ArrayList<>();
    Stage owner = test.windows.start().orElseThrow().stage();
    Path picture = Files.createFile(folder.resolve("照片.png"));
    robot.interact(() -> test.windows.dropped(List.of(picture), owner, said::add));
    assertThat(said).singleElement().asString().contains("照片.png", "可以拖入");
    robot.interact(() -> test.windows.dropped(List.of(submissions), owner, said::add));
    robot.interact(() -> {});
    assertThat(table(robot, "#review-list").getItems()).hasSize(3);
    Path document = Files.write(folder.resolve("济源.json"), Samples.read("jiyuan-2024"));
    robot.interact(() -> test.windows.dropped(List.of(document), owner, said::add));
    robot.interact(() -> {});
    assertThat(test.windows.open()).hasSize(1);
    Path store = folder.resolve("别人.mv.db");
    Files.writeString(store, "not ours");
    robot.interact(() -> test.windows.dropped(List.of(store), test.window().stage(), said::add));
    robot.interact(() -> {});
    assertThat(robot.lookup(".dialog-text").queryAll())
        .anySatisfy(node -> assertThat(((Label) node).getText()).contains("别人.mv.db", "json"));
    robot.interact(() -> test.windows.review(List.of(store)));
    robot.interact(() -> {});
    assertThat(table(robot, "#review-list").getItems()).hasSize(4);
  }

  @Test
  void 外来工作簿打开后可由表格生成明细(FxRobot robot) {
    Path foreign = submissions.resolve("曾都.xlsx");
    robot.interact(() -> test.windows.open(new Source.File(foreign), null));
    robot.interact(() -> {});
    assertThat(test.window().budget().rows(Section.EXPENDITURES)).isEmpty();
    robot.interact(
        () ->
            new LinesFromTables(
                    test.window().desk(),
                    new Dialogs(test.window().stage(), test.program.appearance()),
                    test.windows.works(),
                    SubjectLibrary.builtIn())
                .command()
                .run());
    robot.interact(() -> {});
    TextArea report = robot.lookup("#lines-report").query();
    assertThat(report.getText()).contains("生成收入明细 1 行", "保留原表");
    robot.interact(() -> robot.lookup("#dialog-do").queryAs(Button.class).fire());
    robot.interact(() -> {});
    assertThat(test.window().budget().rows(Section.EXPENDITURES)).isNotEmpty();
    robot.interact(() -> test.window().desk().undo());
    assertThat(test.window().budget().rows(Section.EXPENDITURES)).isEmpty();
    assertThat(test.window().budget().rows(Section.PROJECTS)).isEmpty();
  }

  @Test
  void 送审件只读打开(FxRobot robot) {
    scan(robot);
    select(robot, 2);
    robot.clickOn("#review-do-open");
    robot.interact(() -> {});
    assertThat(test.windows.open())
        .as(robot.lookup("#review-status").queryAs(Label.class).getText())
        .hasSize(1);
    assertThat(test.window().budget().declarations().tables()).hasSize(10);
    assertThat(test.window().view().frame().lookup("#notice")).isNotNull();
    assertThat(test.program.recents().list()).hasSize(1);
    assertThat(test.window().desk().readOnlyBecause()).get().asString().contains("只供查看");
    Budget before = test.window().budget();
    for (String screen : test.window().view().frame().ids()) {
      robot.interact(() -> test.window().view().frame().show(screen));
      assertThat(test.window().view().frame().currentId()).isEqualTo(screen);
    }
    assertThat(test.window().budget()).isEqualTo(before);
  }

  @Test
  void 两份之间的差异可以筛选和导出(FxRobot robot) throws Exception {
    Path two = Files.createDirectory(folder.resolve("两份"));
    for (String sample : List.of("yanzhou-2024", "jiyuan-2024")) {
      Path file = two.resolve(sample + ".xlsx");
      Exports.exporter().export(Exports.request(Exports.sample(sample), Kind.SUBMISSION, file));
    }
    robot.interact(() -> test.windows.review(List.of(two)));
    robot.interact(() -> {});
    select(robot, 0, 1);
    robot.clickOn("#review-do-compare");
    robot.interact(() -> {});
    TableView<Difference> cells = table(robot, "#compare-cells");
    int all = cells.getItems().size();
    assertThat(all).isGreaterThan(10);
    robot.clickOn("#compare-least").write("1000000").push(KeyCode.TAB);
    assertThat(cells.getItems())
        .hasSizeLessThan(all)
        .allMatch(each -> Math.abs(each.fen()) >= 100_000_000L);
    robot.interact(() -> robot.lookup("#compare-filter").queryAs(TextField.class).setText("没有"));
    assertThat(cells.getItems()).isEmpty();
    robot.interact(() -> robot.lookup("#compare-filter").queryAs(TextField.class).clear());
    Path target = folder.resolve("比较.xlsx");
    test.picker.answer = target;
    robot.clickOn("#compare-export");
    assertThat(target).exists();
  }
}
