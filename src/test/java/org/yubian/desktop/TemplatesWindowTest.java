package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.table.Grid;

/** 模板管理 over a folder of a clerk's own packs. */
class TemplatesWindowTest extends ProgramFixture {
  @Override
  void begun() throws Exception {
    Path own = Files.createDirectories(folder.resolve("templates/own"));
    Files.writeString(
        own.resolve("pack.yaml"),
        "id: own\nversion: \"1.0\"\nyear: 2024\ntitle: 本县表样\nextends: shandong-2024-unit\n");
    super.begun();
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> choose(test.window(), "模板管理…"));
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#template-list").queryAs(ListView.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Grid> tables(FxRobot robot) {
    return robot.lookup("#template-table").queryAs(ComboBox.class);
  }

  private static String about(FxRobot robot) {
    return robot.lookup("#template-about").queryAs(Label.class).getText();
  }

  private static TextArea problems(FxRobot robot) {
    return robot.lookup("#template-problems").queryAs(TextArea.class);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
  }

  @Test
  void 当前预算的模板先显示并预览各表(FxRobot robot) {
    assertThat(list(robot).getItems()).hasSize(6);
    assertThat(about(robot)).contains("shandong-2024-unit", "12 张表", "1 种表单");
    assertThat(tables(robot).getItems()).hasSize(12);
    robot.interact(() -> tables(robot).getSelectionModel().select(4));
    assertThat(tables(robot).getValue().heading().title()).isEqualTo("一般公共预算支出情况表");
    assertThat(problems(robot).isVisible()).isFalse();
  }

  @Test
  void 自己的模板有错误时按文件和行号说明_改好后刷新即可(FxRobot robot) throws IOException {
    Path table = folder.resolve("templates/own/01-revenue-expenditure-summary.yaml");
    Files.writeString(table, "titel: 收支总表\n");
    fire(robot, "#template-refresh");
    robot.interact(() -> list(robot).getSelectionModel().select(5));
    assertThat(about(robot)).contains("own", "1 处错误");
    assertThat(problems(robot).getText())
        .contains("01-revenue-expenditure-summary.yaml", "第 1 行", "titel");
    Files.writeString(table, "title: 收支总表\n");
    fire(robot, "#template-refresh");
    assertThat(about(robot)).contains("12 张表");
    assertThat(tables(robot).getItems().getFirst().heading().title()).isEqualTo("收支总表");
  }

  @Test
  void 换用另一模板前说明变化_换后可以撤销(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(3));
    fire(robot, "#template-use");
    String said =
        robot.lookup(".dialog-text").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .reduce("", String::concat);
    assertThat(said).contains("山东省2024年单位预算（临沂）", "可以撤销");
    fire(robot, "#dialog-do");
    assertThat(test.window().budget().header().template()).isEqualTo("shandong-2024-unit-linyi");
    assertThat(test.window().budget().header().templateVersion()).isEqualTo("1.0");
    assertThat(test.window().desk().tables().pack().id()).isEqualTo("shandong-2024-unit-linyi");
    robot.interact(() -> test.window().desk().undo());
    assertThat(test.window().desk().tables().pack().id()).isEqualTo("shandong-2024-unit");
  }

  @Test
  void 启动后才加入的模板要重新启动才能换用(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(5));
    fire(robot, "#template-use");
    assertThat(robot.lookup(".dialog-text").queryAllAs(Label.class).stream().map(Label::getText))
        .anyMatch(text -> text.contains("重新启动"));
    assertThat(test.window().budget().header().template()).isEqualTo("shandong-2024-unit");
  }
}
