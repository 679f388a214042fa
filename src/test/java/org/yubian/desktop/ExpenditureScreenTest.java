package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.view.Sheet;

/** What an accountant does on 支出预算·按功能分类, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class ExpenditureScreenTest {
  private Desk desk;
  private Sheet sheet;
  private BudgetView view;

  @Start
  void start(Stage stage) {
    desk = Desks.yanzhou();
    view = Desks.show(stage, desk);
    sheet = (Sheet) view.frame().lookup("#function-sheet");
  }

  /** Row of 30102 津贴补贴 and the column of its total. */
  private void goTo津贴补贴(FxRobot robot) {
    robot.interact(() -> sheet.select(5, 2));
    robot.interact(sheet::requestFocus);
    assertThat(text(5, 0)).isEqualTo("30102");
  }

  private String text(int row, int column) {
    return sheet.model().cell(row, column).text();
  }

  private TextField editor() {
    return (TextField) sheet.lookup(".sheet-editor");
  }

  private Label message() {
    return (Label) sheet.lookup(".sheet-message");
  }

  private String status(FxRobot robot, String id) {
    return robot.lookup("#status-" + id).queryAs(Label.class).getText();
  }

  @Test
  void 直接键入回车下移合计随之变化(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.write("100").push(KeyCode.ENTER);
    assertThat(text(5, 2)).isEqualTo("100.00");
    assertThat(text(0, 2)).isEqualTo("2,171.21");
    assertThat(sheet.selection().row()).isEqualTo(6);
    assertThat(status(robot, "expenditure")).isEqualTo("2,171.21");
    assertThat(status(robot, "difference")).isEqualTo("-15.06");
    assertThat(status(robot, "saving")).startsWith("已保存");
  }

  @Test
  void 制表键右移F2改字Esc放弃(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.write("90").push(KeyCode.TAB);
    assertThat(sheet.selection().column()).isEqualTo(3);
    assertThat(text(5, 2)).isEqualTo("90.00");
    robot.push(KeyCode.F2);
    assertThat(editor().getText()).isEqualTo("90");
    robot.write("1").push(KeyCode.ESCAPE);
    assertThat(editor().isVisible()).isFalse();
    assertThat(text(5, 2)).isEqualTo("90.00");
    robot.push(KeyCode.DELETE);
    assertThat(text(5, 2)).isEmpty();
  }

  @Test
  void 错误的输入留在原处旁边说明(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.write("84.9x").push(KeyCode.ENTER);
    assertThat(editor().isVisible()).isTrue();
    assertThat(editor().getText()).isEqualTo("84.9x");
    assertThat(message().isVisible()).isTrue();
    assertThat(message().getText()).contains("84.9x");
    assertThat(text(5, 2)).isEqualTo("84.94");
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
    assertThat(text(5, 2)).isEqualTo("84.90");
    assertThat(message().isVisible()).isFalse();
  }

  @Test
  void 失去焦点时收下(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.write("77");
    robot.interact(() -> sheet.getScene().getRoot().requestFocus());
    robot.interact(() -> view.frame().lookup("#source-sheet"));
    robot.interact(() -> sheet.requestFocus());
    assertThat(text(5, 2)).isEqualTo("77.00");
  }

  @Test
  void 拖动明细改变次序到别的科目说明原因(FxRobot robot) {
    goTo津贴补贴(robot);
    double below = 2 * 24;
    double left = 6 + 3 * 12 + 3;
    robot.interact(
        () ->
            Drags.drag(
                sheet, new Point2D(left, below + 26 * 5.5), new Point2D(left, below + 26 * 4.5)));
    assertThat(text(4, 0)).isEqualTo("30102");
    assertThat(text(5, 0)).isEqualTo("30101");
    robot.interact(
        () ->
            Drags.drag(
                sheet, new Point2D(left, below + 26 * 4.5), new Point2D(left, below + 26 * 2.5)));
    assertThat(text(4, 0)).isEqualTo("30102");
    assertThat(message().getText()).contains("F4");
  }

  @Test
  void 撤销和重做(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.write("100").push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(5, 2)).isEqualTo("84.94");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(text(5, 2)).isEqualTo("100.00");
  }

  @Test
  void 汇总数上键入说明原因(FxRobot robot) {
    robot.interact(() -> sheet.select(1, 2));
    robot.interact(sheet::requestFocus);
    robot.write("5");
    assertThat(editor().isVisible()).isFalse();
    assertThat(message().isVisible()).isTrue();
    assertThat(message().getText()).contains("明细");
  }

  @Test
  void 变化的合计闪一下(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.interact(() -> sheet.model().commit(5, 2, "100"));
    assertThat(
            robot.lookup(".sheet-cell").queryAllAs(Node.class).stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("flash"))
                .count())
        .isGreaterThan(10);
  }

  @Test
  void 单击箭头折叠(FxRobot robot) {
    int before = sheet.model().rowCount();
    robot.clickOn(robot.point(sheet).atPosition(javafx.geometry.Pos.TOP_LEFT).atOffset(11, 87));
    assertThat(sheet.model().rowCount()).isLessThan(before);
  }

  @Test
  void 冻结列不随右滚动移动(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.push(KeyCode.END);
    assertThat(sheet.selection().column()).isEqualTo(sheet.model().layout().columns().size() - 1);
    Node code =
        robot.lookup(".sheet-cell").queryAllAs(Label.class).stream()
            .filter(cell -> cell.getText().equals("30102"))
            .findFirst()
            .orElseThrow();
    assertThat(sheet.sceneToLocal(code.localToScene(0, 0)).getX()).isZero();
  }

  @Test
  void 键入拼音首字母新增一行明细(FxRobot robot) {
    int add = sheet.model().indexOf("+2010301");
    robot.interact(() -> sheet.select(add, 1));
    robot.interact(sheet::requestFocus);
    robot.write("bgf").push(KeyCode.ENTER);
    assertThat(text(add, 0)).isEqualTo("30201");
    assertThat(sheet.selection().row()).isEqualTo(add);
    assertThat(sheet.selection().column()).isEqualTo(2);
    robot.write("1.5").push(KeyCode.ENTER);
    assertThat(text(add, 2)).isEqualTo("1.50");
    assertThat(text(add, 5)).isEqualTo("1.50");
  }

  @Test
  void 键入编码跳到那一行(FxRobot robot) {
    robot.interact(() -> sheet.select(5, 0));
    robot.interact(sheet::requestFocus);
    robot.write("30215");
    assertThat(text(sheet.selection().row(), 0)).isEqualTo("30215");
    robot.push(KeyCode.DOWN);
    robot.write("208");
    assertThat(text(sheet.selection().row(), 0)).isEqualTo("208");
    assertThat(editor().isVisible()).isFalse();
  }

  @Test
  void 任何一行上都能新增明细(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.push(KeyCode.CONTROL, KeyCode.I);
    assertThat(editor().isVisible()).isTrue();
    robot.write("30201").push(KeyCode.ENTER);
    robot.write("2").push(KeyCode.ENTER);
    assertThat(text(0, 2)).isEqualTo("2,158.15");
    assertThat(text(sheet.selection().row(), 1)).startsWith("＋");
  }

  @Test
  void 选中的几行移到其他科目一次撤销(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.push(KeyCode.F4);
    assertThat(robot.lookup("#subject-dialog-field").queryAs(TextField.class).isFocused()).isTrue();
    robot.clickOn("#subject-dialog-field").write("2010399").push(KeyCode.ENTER);
    assertThat(text(3, 2)).isEqualTo("748.42");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(3, 2)).isEqualTo("843.68");
  }

  @Test
  void 查找并前后跳转(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("会议费").push(KeyCode.ENTER);
    assertThat(text(sheet.selection().row(), 0)).isEqualTo("30215");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("71.09").push(KeyCode.ENTER);
    assertThat(text(sheet.selection().row(), 0)).isEqualTo("30299");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("501").push(KeyCode.ENTER, KeyCode.ENTER);
    robot.push(KeyCode.F3);
    assertThat(status(robot, "difference")).isEqualTo("0.00 ✓");
    String count = robot.lookup("#find-count").queryAs(Label.class).getText();
    assertThat(count).startsWith("2 / ");
    robot.push(KeyCode.SHIFT, KeyCode.F3);
    assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).startsWith("1 / ");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("没有的东西").push(KeyCode.ENTER);
    assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).isEqualTo("没有找到");
    robot.push(KeyCode.ESCAPE);
    assertThat(sheet.isFocused()).isTrue();
  }

  @Test
  void 复制一片再粘贴到别处(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> sheet.select(9, 2));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(text(9, 2)).isEqualTo("84.94");
    assertThat(text(10, 2)).isEqualTo("10.32");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(9, 2)).isEqualTo("3.56");
  }

  @Test
  void 选中的行在右侧改类别(FxRobot robot) {
    goTo津贴补贴(robot);
    robot.push(KeyCode.F8);
    robot.clickOn("#dock-detail");
    robot.interact(
        () ->
            robot.lookup(".combo-box").queryAllAs(javafx.scene.control.ComboBox.class).stream()
                .filter(box -> "人员经费".equals(box.getValue()))
                .findFirst()
                .orElseThrow()
                .setValue("日常公用经费"));
    assertThat(text(5, 5)).isEqualTo("84.94");
    assertThat(text(5, 4)).isEmpty();
  }
}
