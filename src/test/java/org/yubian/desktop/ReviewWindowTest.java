package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.office.excel.Exports;
import org.yubian.review.Difference;
import org.yubian.review.submission.Remarkable;
import org.yubian.session.WorkbookExporter.Kind;

/** The reviewer's window over a folder of submissions. */
@ExtendWith(ApplicationExtension.class)
class ReviewWindowTest {
  @TempDir Path folder;
  private Path submissions;
  private TestProgram test;

  @Start
  void start(Stage stage) throws Exception {
    test = new TestProgram(folder.resolve("home"));
    submissions = Files.createDirectory(folder.resolve("报送"));
    Path first = submissions.resolve("兖州.xlsx");
    Exports.exporter()
        .export(Exports.request(Exports.sample("yanzhou-2024"), Kind.SUBMISSION, first));
    Path second = submissions.resolve("兖州-修改.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(first.toFile());
        var out = Files.newOutputStream(second)) {
      workbook.getSheetAt(2).getRow(4).getCell(1).setCellValue(9999.99);
      workbook.write(out);
    }
    Exports.exporter()
        .export(
            Exports.request(
                Exports.sample("zengdu-2024"), Kind.PUBLIC, submissions.resolve("曾都.xlsx")));
  }

  @AfterEach
  void closeAll(FxRobot robot) {
    robot.interact(
        () -> {
          test.windows.quit();
          List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
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
    select(robot, 1);
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
  }

  @Test
  void 两份之间的差异可以筛选和导出(FxRobot robot) {
    scan(robot);
    select(robot, 0, 2);
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
