package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.budget.Section;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.sheet.view.Sheet;

/** Start page, opening, exporting, backing up and restoring, over real files. */
class WindowsTest extends ProgramFixture {
  @Override
  void begun() {
    // Some tests begin at the start page, others with a file of their own.
  }

  private void open(FxRobot robot, Source source) {
    robot.interact(() -> test.windows.open(source, null));
  }

  private void menu(FxRobot robot, KeyCode key) {
    robot.push(KeyCode.CONTROL, key);
  }

  @Test
  void 开始页打开示例后列入最近使用(FxRobot robot) {
    robot.interact(() -> test.windows.showStart());
    robot.clickOn("#start-sample");
    assertThat(test.windows.open()).hasSize(1);
    assertThat(test.windows.start()).isEmpty();
    assertThat(test.window().stage().getTitle()).contains("兖州").contains("2024");
    assertThat(test.program.recents().list()).hasSize(1);
    assertThat(test.ended).isZero();

    menu(robot, KeyCode.W);
    assertThat(test.windows.open()).isEmpty();
    ListView<?> recents = robot.lookup("#start-recent").queryAs(ListView.class);
    assertThat(recents.getItems()).hasSize(1);
    assertThat(recents.isFocused()).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(test.windows.open()).hasSize(1);
  }

  @Test
  void 同一份预算不开两个窗口(FxRobot robot) {
    open(robot, SAMPLE);
    open(robot, SAMPLE);
    assertThat(test.windows.open()).hasSize(1);
  }

  @Test
  void 同一单位的两份预算共用一个文件(FxRobot robot) throws IOException {
    Path json = folder.resolve("a.json");
    Files.write(json, test.ports.codec().encode(Desks.sample("zengdu-2024")));
    open(robot, new Source.File(json));
    open(robot, new Source.File(json));
    assertThat(test.windows.open()).hasSize(2);
    assertThat(test.windows.open())
        .extracting(each -> each.key().file())
        .containsOnly(test.window().key().file());
    robot.interact(() -> test.window().close(() -> {}));
    assertThat(test.windows.open()).hasSize(1);
    robot.interact(() -> test.window().close(() -> {}));
    assertThat(test.windows.open()).isEmpty();
  }

  @Test
  void 打不开的文件说明原因(FxRobot robot) throws IOException {
    Path json = Files.writeString(folder.resolve("坏.json"), "{\"year\": ");
    open(robot, new Source.File(json));
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText()).contains("坏.json");
    robot.push(KeyCode.ESCAPE);
    open(robot, new Source.File(folder.resolve("没有.json")));
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText()).contains("没有.json");
  }

  @Test
  void 旧的xls在打开导入新建时都说另存为xlsx(FxRobot robot) throws IOException {
    Path old = folder.resolve("旧表.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("科目编码");
      book.write(out);
    }
    open(robot, new Source.File(old));
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText())
        .contains("旧表.xls")
        .contains("另存为 .xlsx");
    robot.push(KeyCode.ESCAPE);

    open(robot, SAMPLE);
    test.picker.answer = old;
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    assertThat(notice(test.window())).contains("旧表.xls").contains("另存为 .xlsx");

    menu(robot, KeyCode.N);
    robot.clickOn("#new-base-file");
    assertThat(robot.lookup("#new-problem").queryAs(Label.class).getText()).contains("另存为 .xlsx");
  }

  @Test
  void 新建预算可以用任何文件作上年预算(FxRobot robot) throws IOException {
    Path json = folder.resolve("上年.json");
    Files.write(json, test.ports.codec().encode(Desks.sample("zengdu-2024")));
    robot.interact(() -> test.windows.showStart());
    robot.clickOn("#start-new");
    test.picker.answer = json;
    robot.clickOn("#new-base-file");
    assertThat(robot.lookup("#new-unit").queryAs(TextField.class).getText()).contains("曾都");
    assertThat(robot.lookup("#new-year").queryAs(TextField.class).getText()).isEqualTo("2025");
    assertThat(robot.lookup("#new-draft").query().isDisabled()).isFalse();
  }

  @Test
  void 找不到的预算标出来可以去掉(FxRobot robot) throws IOException {
    open(robot, SAMPLE);
    Path file = test.window().key().file();
    robot.interact(() -> test.window().close(test.windows::closedByCommand));
    Files.move(file, folder.resolve("搬走.mv.db"));
    robot.interact(() -> test.windows.start().orElseThrow().close());
    robot.interact(() -> test.windows.showStart());
    assertThat(robot.lookup("#start-recent .entry-note").queryAs(Label.class).getText())
        .contains("找不到文件");
    robot.clickOn("#start-recent .flat-button");
    assertThat(test.program.recents().list()).isEmpty();
    assertThat(test.windows.open()).isEmpty();
  }

  @Test
  void 损坏的预算库列出备份可以恢复(FxRobot robot) throws Exception {
    open(robot, SAMPLE);
    Path file = test.window().key().file();
    Sheet sheet = test.sheet(test.window(), "function");
    robot.interact(() -> sheet.model().commit(5, 2, "100"));
    robot.interact(() -> test.window().close(() -> {}));
    open(robot, new Source.File(file));
    robot.interact(() -> test.window().close(() -> {}));
    Files.write(file, new byte[100_000]);
    open(robot, new Source.File(file));
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText()).contains("已损坏");
    ListView<?> backups = robot.lookup("#backup-list").queryAs(ListView.class);
    assertThat(backups.getItems()).isNotEmpty();
    assertThat(robot.lookup("#backup-list .entry-note").queryAs(Label.class).getText())
        .contains("2024年")
        .contains("2,171.21");
    robot.clickOn("#dialog-do");
    assertThat(test.windows.open()).hasSize(1);
    assertThat(test.sheet(test.window(), "function").model().rowCount()).isGreaterThan(5);
  }

  @Test
  void 导出报送版和公开版(FxRobot robot) throws IOException {
    open(robot, SAMPLE);
    menu(robot, KeyCode.E);
    TextField target = robot.lookup("#export-target").queryAs(TextField.class);
    assertThat(target.getText()).endsWith("2024年单位预算（报送版）.xlsx");
    robot.clickOn("#export-PUBLIC");
    assertThat(target.getText()).endsWith("2024年单位预算（公开版）.xlsx");
    Path out = folder.resolve("公开.xlsx");
    robot.interact(() -> target.setText(out.toString()));
    robot.clickOn("#dialog-do");
    assertThat(notice(test.window())).contains("公开版").contains("公开.xlsx");
    assertThat(saysDone(test.window())).isTrue();
    assertThat(Files.size(out)).isGreaterThan(10_000);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void 写不了的文件说明原因旧文件不动(FxRobot robot) throws IOException {
    Path out = Files.writeString(folder.resolve("旧.xlsx"), "旧");
    assertThat(out.toFile().setReadOnly()).isTrue();
    open(robot, SAMPLE);
    menu(robot, KeyCode.E);
    TextField target = robot.lookup("#export-target").queryAs(TextField.class);
    robot.interact(() -> target.setText(out.toString()));
    assertThat(robot.lookup("#export-replaces").queryAs(Label.class).getText()).isNotEmpty();
    robot.clickOn("#dialog-do");
    assertThat(notice(test.window())).contains("只读").contains("旧.xlsx");
    assertThat(saysDone(test.window())).isFalse();
    assertThat(Files.readString(out)).isEqualTo("旧");
  }

  @Test
  void 备份到文件夹再从它恢复(FxRobot robot) throws IOException {
    open(robot, SAMPLE);
    Path stick = Files.createDirectory(folder.resolve("U盘"));
    test.picker.answer = stick;
    robot.clickOn("文件(F)").clickOn("备份到…");
    assertThat(notice(test.window())).contains("已备份").contains("U盘");
    Path made;
    try (Stream<Path> files = Files.list(stick)) {
      made = files.filter(each -> each.toString().endsWith(".zip")).findFirst().orElseThrow();
    }

    Sheet sheet = test.sheet(test.window(), "function");
    robot.interact(() -> sheet.model().commit(5, 2, "100"));
    assertThat(sheet.model().cell(5, 2).text()).isEqualTo("100.00");
    robot.clickOn("文件(F)").clickOn("从备份恢复…");
    test.picker.answer = made;
    robot.clickOn("用其他文件夹里的备份…");
    robot.clickOn("#dialog-do");
    Sheet again = test.sheet(test.window(), "function");
    assertThat(again.model().cell(5, 2).text()).isEqualTo("84.94");
    assertThat(notice(test.window())).contains("保留");
  }

  @Test
  void 导出json可以再打开(FxRobot robot) throws Exception {
    open(robot, SAMPLE);
    Path json = folder.resolve("导出.json");
    test.picker.answer = json;
    robot.clickOn("文件(F)").clickOn("导出 json…");
    assertThat(test.picker.names.getFirst()).endsWith(".json");
    assertThat(test.ports.codec().decode(Files.readAllBytes(json), "导出.json").budget())
        .isEqualTo(Desks.sample("yanzhou-2024"));
  }

  @Test
  void 新建空白预算(FxRobot robot) {
    robot.interact(() -> test.windows.showStart());
    robot.clickOn("#start-new");
    robot.clickOn("#new-unit").write("某县档案馆");
    robot.interact(() -> robot.lookup("#new-year").queryAs(TextField.class).setText("20x5"));
    assertThat(robot.lookup("#dialog-do").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#new-problem").queryAs(Label.class).getText()).contains("20x5");
    robot.interact(() -> robot.lookup("#new-year").queryAs(TextField.class).setText("2025"));
    robot.clickOn("#dialog-do");
    assertThat(test.window().stage().getTitle()).contains("某县档案馆").contains("2025");
    assertThat(test.windows.start()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void 从上年预算新建上年数成为对比(FxRobot robot) throws IOException {
    open(robot, SAMPLE);
    menu(robot, KeyCode.N);
    ComboBox<Object> base = robot.lookup("#new-base").queryAs(ComboBox.class);
    robot.interact(() -> base.getSelectionModel().select(1));
    assertThat(robot.lookup("#new-unit").queryAs(TextField.class).getText()).contains("兖州");
    assertThat(robot.lookup("#new-year").queryAs(TextField.class).getText()).isEqualTo("2025");
    robot.clickOn("#dialog-do");
    if (robot.lookup("#roll-list").tryQuery().isPresent()) {
      robot.clickOn("#dialog-do");
    }
    assertThat(test.windows.open()).hasSize(2);
    var next = test.windows.open().getLast();
    assertThat(next.stage().getTitle()).contains("2025");
    Path json = folder.resolve("下年.json");
    test.picker.answer = json;
    robot.interact(() -> next.stage().toFront());
    var budget = next.budget();
    assertThat(budget.rows(Section.EXPENDITURES)).isEmpty();
    assertThat(budget.rows(Section.PREVIOUS_EXPENDITURES).size())
        .isEqualTo(Desks.sample("yanzhou-2024").rows(Section.EXPENDITURES).size());
    assertThat(budget.unit().staff()).isEqualTo(Desks.sample("yanzhou-2024").unit().staff());
  }
}
