package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.budget.Section;
import org.yubian.desktop.sheet.view.Sheet;

/** 报送, 新建版本 and 修订轨迹, over a real file. */
class VersionsTest extends ProgramFixture {
  private Sheet sheet(int window, String id) {
    return (Sheet) test.windows.open().get(window).view().frame().lookup(id);
  }

  private void type(FxRobot robot, int window, int row, String amount) {
    robot.interact(
        () -> {
          Sheet sheet = test.sheet(test.windows.open().get(window), "function");
          sheet.requestFocus();
          sheet.select(row, 2);
          sheet.model().commit(row, 2, amount);
        });
  }

  @Test
  void 报送后只读要改另建一版写明原因(FxRobot robot) {
    type(robot, 0, 5, "100");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    robot.interact(() -> robot.lookup("#dialog-do").queryAs(Button.class).fire());
    assertThat(notice(test.window())).contains("报送");
    type(robot, 0, 5, "120");
    assertThat(sheet(0, "#function-sheet").model().cell(5, 2).text()).isEqualTo("100.00");
    assertThat(sheet(0, "#function-sheet").model().entry(5, 2).toString()).contains("报送");

    robot.interact(() -> choose(test.window(), "新建版本…"));
    assertThat(robot.lookup("#dialog-do").queryAs(Button.class).isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#version-reason").queryAs(TextField.class).setText("核减公用"));
    robot.interact(() -> robot.lookup("#dialog-do").queryAs(Button.class).fire());
    assertThat(test.windows.open()).hasSize(2);
    assertThat(test.windows.open().get(1).stage().getTitle())
        .isNotEqualTo(test.window().stage().getTitle())
        .contains("修改");
    type(robot, 1, 5, "120");
    assertThat(sheet(1, "#function-sheet").model().cell(5, 2).text()).isEqualTo("120.00");
    assertThat(test.windows.open().get(0).budget().rows(Section.EXPENDITURES).toList().get(1))
        .isNotEqualTo(
            test.windows.open().get(1).budget().rows(Section.EXPENDITURES).toList().get(1));

    robot.interact(() -> test.windows.open().get(1).view().frame().show("trail"));
    Sheet trail = sheet(1, "#trail-sheet");
    assertThat(trail.model().cell(0, 3).text()).contains("津贴补贴");
    assertThat(trail.model().cell(0, 4).text()).isEqualTo("金额 1,000,000.00 元");
    assertThat(trail.model().cell(0, 5).text()).isEqualTo("金额 1,200,000.00 元");
    assertThat(trail.model().cell(1, 3).text()).contains("核减公用");
  }

  @Test
  void 还有错误时报送先提醒(FxRobot robot) throws TimeoutException {
    type(robot, 0, 5, "-100");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !test.window().view().unsettled().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    Button submit = robot.lookup("#dialog-do").query();
    assertThat(robot.from(submit.getScene().getRoot()).lookup(".label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.contains("个错误没有改正") && text.contains("只能查看"));
    robot.push(KeyCode.ESCAPE);
    assertThat(test.window().budget()).isNotNull();
  }

  @Test
  void 一行的修订轨迹移动过也跟得上(FxRobot robot) {
    type(robot, 0, 5, "100");
    type(robot, 0, 6, "5");
    robot.interact(() -> sheet(0, "#function-sheet").select(5, 2));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    type(robot, 0, 6, "101");
    robot.interact(() -> sheet(0, "#function-sheet").select(6, 2));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    Sheet trail = sheet(0, "#trail-sheet");
    assertThat(trail.model().rowCount()).isEqualTo(3);
    assertThat(trail.model().cell(0, 5).text()).isEqualTo("金额 1,010,000.00 元");
    assertThat(trail.model().cell(2, 4).text()).isEqualTo("金额 849,400.00 元");
    robot.interact(
        () -> ((TextField) test.window().view().frame().lookup("#trail-text")).setText("1,010"));
    assertThat(trail.model().rowCount()).isEqualTo(1);
  }
}
