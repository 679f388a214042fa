package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.subject.Edition;
import org.yubian.subject.Subject;

/** 科目目录 over real files. */
class CatalogueWindowTest extends ProgramFixture {
  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> choose(test.window(), "科目目录…"));
  }

  @SuppressWarnings("unchecked")
  private static TableView<Subject> table(FxRobot robot) {
    return robot.lookup("#catalogue-table").queryAs(TableView.class);
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
  }

  @Test
  void 按拼音查到科目并看到来源和可信度(FxRobot robot) {
    type(robot, "#catalogue-find", "xzyx");
    Subject first = table(robot).getItems().getFirst();
    assertThat(first.name()).isEqualTo("行政运行");
    List<String> cells =
        table(robot).getColumns().stream()
            .map(column -> String.valueOf(column.getCellData(first)))
            .toList();
    assertThat(cells.subList(0, 2)).containsExactly(first.code(), "行政运行");
    assertThat(cells).contains(first.provenance().source().label());
    assertThat(robot.lookup("#catalogue-about").queryAs(Label.class).getText())
        .contains("2024 年度")
        .contains("可信度低");
  }

  @Test
  void 核对过的科目记下来(FxRobot robot) {
    type(robot, "#catalogue-find", "2010301");
    robot.interact(() -> table(robot).getSelectionModel().selectFirst());
    robot.interact(() -> robot.lookup("#catalogue-check").queryAs(Button.class).fire());
    Subject subject = table(robot).getItems().getFirst();
    assertThat(table(robot).getColumns().get(6).getCellData(subject).toString()).startsWith("已核对");
    assertThat(folder.resolve("checked.csv")).content().contains("2010301");
    robot.interact(() -> robot.lookup("#catalogue-check").queryAs(Button.class).fire());
    assertThat(folder.resolve("checked.csv")).content().doesNotContain("2010301");
  }

  @Test
  void 导入前看到新增更名停用_采用后查得到(FxRobot robot) throws IOException {
    Path list = folder.resolve("补充科目.csv");
    Files.write(
        list,
        "科目编码,科目名称\n20103,政府办公厅（室）及相关机构事务\n2010388,专项事务\n".getBytes(Charset.forName("GB18030")));
    test.picker.answer = list;
    robot.interact(() -> robot.lookup("#catalogue-import").queryAs(Button.class).fire());
    robot.interact(() -> robot.lookup("#import-complete").queryAs(CheckBox.class).fire());
    assertThat(robot.lookup("#import-report").queryAs(TextArea.class).getText())
        .contains("新增 1 个", "新增　2010388 专项事务");
    robot.interact(() -> robot.lookup("#dialog-do").queryAs(Button.class).fire());
    assertThat(test.ports.subjects().subjects(Edition.national(2024)).find("2010388")).isPresent();
    type(robot, "#catalogue-find", "2010388");
    assertThat(table(robot).getItems()).hasSize(1);
  }

  @Test
  void 有错的清单不能采用并说明哪一行(FxRobot robot) throws IOException {
    Path list = folder.resolve("错.csv");
    Files.writeString(list, "科目编码,科目名称\n2010388,\n");
    test.picker.answer = list;
    robot.interact(() -> robot.lookup("#catalogue-import").queryAs(Button.class).fire());
    assertThat(robot.lookup("#import-report").queryAs(TextArea.class).getText())
        .contains("不能采用", "错.csv");
    assertThat(robot.lookup("#dialog-do").queryAs(Button.class).isDisabled()).isTrue();
    type(robot, "#import-year", "明年");
    assertThat(robot.lookup("#import-report").queryAs(TextArea.class).getText()).contains("四位年份");
  }
}
