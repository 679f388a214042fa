package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.view.Sheet;

/** Pasting what was copied in Excel or WPS. */
@ExtendWith(ApplicationExtension.class)
class ExpenditurePasteTest {
  private Desk desk;
  private Sheet sheet;

  @Start
  void start(Stage stage) {
    desk = Desks.yanzhou();
    BudgetView view = Desks.show(stage, desk);
    sheet = (Sheet) view.frame().lookup("#function-sheet");
  }

  private void paste(FxRobot robot, int row, int column, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          sheet.requestFocus();
          sheet.select(row, column);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private String text(int row, int column) {
    return sheet.model().cell(row, column).text();
  }

  private int lines() {
    return desk.budget().rows(Section.EXPENDITURES).size();
  }

  private String notice(FxRobot robot) {
    return robot.lookup("#notice").queryAs(Label.class).getText();
  }

  @Test
  void 有表头的几行按科目对应一次撤销(FxRobot robot) {
    paste(
        robot, 4, 2, "经济科目\t金额\n30101\t600\n30201 办公费\t1,000.5\n30202\t(2)\n39998\t3\n30299\t错\n");
    assertThat(text(4, 2)).isEqualTo("600.00");
    assertThat(lines()).isEqualTo(35);
    assertThat(notice(robot)).contains("新增 2 行").contains("改金额 1 行").contains("2 行没有粘贴");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lines()).isEqualTo(33);
    assertThat(text(4, 2)).isEqualTo("501.96");
  }

  @Test
  void 没有表头的几行先预览再导入(FxRobot robot) {
    int add = sheet.model().indexOf("+2010301");
    paste(robot, add, 1, "30201\t1.5\n30202\t2\n办公费x\t3\n");
    assertThat(robot.lookup("#intake-summary").queryAs(Label.class).getText()).contains("新增 2 行");
    Button take = robot.lookup("#intake-take").queryAs(Button.class);
    assertThat(take.getText()).isEqualTo("导入 2 行");
    robot.interact(take::fire);
    assertThat(lines()).isEqualTo(35);
    assertThat(text(add, 0)).isEqualTo("30201");
    assertThat(text(add, 2)).isEqualTo("1.50");
  }

  @Test
  void 几列金额没有表头先问(FxRobot robot) {
    paste(robot, 4, 2, "1\t1\n2\t2\n");
    robot.push(KeyCode.ESCAPE);
    assertThat(text(4, 2)).isEqualTo("501.96");
    paste(robot, 4, 2, "1\t1\n2\t2\n");
    robot.push(KeyCode.ENTER);
    assertThat(text(4, 2)).isEqualTo("1.00");
    assertThat(text(5, 2)).isEqualTo("2.00");
  }

  @Test
  void 金额列按表头对应(FxRobot robot) {
    paste(robot, 4, 0, "人员\t一般\n7\t7\n8\t8\n");
    assertThat(text(4, 2)).isEqualTo("7.00");
    assertThat(text(5, 2)).isEqualTo("8.00");
  }

  @Test
  void 粘贴导入可以改列的含义和单位(FxRobot robot) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("功能科目\t经济科目\t数\n2010301\t30201\t12000\n");
          Clipboard.getSystemClipboard().setContent(content);
          sheet.requestFocus();
          sheet.select(4, 2);
        });
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    Button take = robot.lookup("#intake-take").queryAs(Button.class);
    assertThat(take.isDisabled()).isTrue();
    robot.interact(
        () -> {
          combo(robot, "#intake-field-2").setValue(org.yubian.desktop.intake.Field.AMOUNT);
          combo(robot, "#intake-unit").setValue(org.yubian.money.DisplayUnit.YUAN);
        });
    robot.interact(take::fire);
    assertThat(desk.budget().rows(Section.EXPENDITURES).toList().get(12).amount().fen())
        .isEqualTo(1_200_000);
  }

  @SuppressWarnings("unchecked")
  private static javafx.scene.control.ComboBox<Object> combo(FxRobot robot, String id) {
    return (javafx.scene.control.ComboBox<Object>)
        robot.lookup(id).queryAs(javafx.scene.control.ComboBox.class);
  }
}
