package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.desktop.desk.Notice;

/** The window around the screens: where it opens, its keys, finding, help, about. */
class ShellTest extends ProgramFixture {
  private String screen() {
    return test.window().view().frame().currentId();
  }

  private Node focus() {
    return test.window().stage().getScene().getFocusOwner();
  }

  private boolean isFocusIn(String style) {
    for (Node node = focus(); node != null; node = node.getParent()) {
      if (node.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void 第一次打开是总览以后从离开的界面开始(FxRobot robot) {
    assertThat(screen()).isEqualTo("overview");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(screen()).isEqualTo("revenue");
    robot.interact(() -> test.window().close(() -> {}));
    robot.interact(() -> test.windows.open(SAMPLE, null));
    assertThat(screen()).isEqualTo("revenue");
  }

  @Test
  void F6在各区域之间走一圈(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(isFocusIn("sheet")).isTrue();
    robot.push(KeyCode.F6);
    assertThat(isFocusIn("dock-strip") || isFocusIn("dock-tabs")).isTrue();
    robot.push(KeyCode.F6);
    assertThat(isFocusIn("frame-status")).isTrue();
    robot.push(KeyCode.F6);
    assertThat(focus().getId()).isEqualTo("nav-function");
    robot.push(KeyCode.UP).push(KeyCode.ENTER);
    assertThat(screen()).isEqualTo("revenue");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(isFocusIn("frame-nav")).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(isFocusIn("sheet")).isTrue();
  }

  @Test
  void 键盘可以按界面上方的按钮(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    int used = test.sheet(test.window(), "function").model().rowCount();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(isFocusIn("screen-strip")).isTrue();
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
    assertThat(test.sheet(test.window(), "function").model().rowCount()).isGreaterThan(used);
  }

  @Test
  void 菜单有访问键(FxRobot robot) {
    MenuButton file = robot.lookup("#menu-FILE").queryAs(MenuButton.class);
    assertThat(file.isShowing()).isFalse();
    robot.push(KeyCode.ALT, KeyCode.F);
    assertThat(file.isShowing()).isTrue();
  }

  @Test
  void 查找说出处数标出各处按回车前后走(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    robot.push(KeyCode.CONTROL, KeyCode.F).write("30217");
    Label count = robot.lookup("#find-count").queryAs(Label.class);
    assertThat(count.getText()).matches("共 \\d+ 处");
    assertThat(found(robot)).isNotEmpty().allMatch(text -> text.startsWith("30217"));
    robot.push(KeyCode.ENTER);
    assertThat(count.getText()).startsWith("1 / ");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    String[] last = count.getText().split(" / ");
    assertThat(last[0]).isEqualTo(last[1]);
    robot.push(KeyCode.ESCAPE);
    assertThat(found(robot)).isEmpty();
    assertThat(isFocusIn("sheet")).isTrue();
  }

  private static List<String> found(FxRobot robot) {
    return robot.lookup(".sheet-cell").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("found")))
        .map(Label::getText)
        .toList();
  }

  @Test
  void 对话框里F1打开它自己的帮助(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.F1);
    assertThat(helpPage(robot)).contains("导出");
  }

  @Test
  void 每个界面按F1打开自己的一页(FxRobot robot) {
    for (String id : test.window().view().frame().ids()) {
      robot.interact(() -> test.window().view().frame().show(id));
      robot.push(KeyCode.F1);
      assertThat(helpPage(robot)).contains("id=" + id + ",");
      robot.push(KeyCode.ESCAPE);
    }
    robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.F1);
    assertThat(helpPage(robot)).contains("id=find,");
  }

  private static String helpPage(FxRobot robot) {
    return robot
        .lookup("#help-list")
        .queryAs(ListView.class)
        .getSelectionModel()
        .getSelectedItem()
        .toString();
  }

  @Test
  void 关于说明版本和日志在哪里可以复制(FxRobot robot) {
    robot.clickOn("帮助(H)").clickOn("关于预编…");
    assertThat(robot.lookup("#about-version").queryAs(Label.class).getText()).contains("test");
    robot.clickOn("复制信息");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("test")
                .contains(test.ports.places().logs().toString()));
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("帮助(H)").clickOn("打开日志文件夹");
    assertThat(test.picker.names).contains(test.ports.places().logs().toString());
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText()).contains("log");
  }

  @Test
  void 提示按Esc收起(FxRobot robot) {
    robot.interact(() -> test.window().view().frame().tell(Notice.of("试一试")));
    assertThat(robot.lookup(".notice-bar").query().isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".notice-bar").query().isVisible()).isFalse();
  }
}
