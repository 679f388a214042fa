package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.desktop.sheet.view.Sheet;

/** What only a real window server can show: its clipboard, its keyboard, its screen. */
@Tag("window-server")
class RealWindowTest extends ProgramFixture {
  private Sheet sheet() {
    return test.sheet(test.window(), "function");
  }

  private void select(FxRobot robot, int row, int column) {
    robot.interact(
        () -> {
          test.window().stage().toFront();
          test.window().stage().requestFocus();
          sheet().select(row, column);
          sheet().requestFocus();
        });
  }

  @Test
  void 系统剪贴板里的一片粘贴后再复制出来(FxRobot robot) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("1,234.5\n60\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    select(robot, 4, 2);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(sheet().model().cell(4, 2).text()).isEqualTo("1,234.50");
    assertThat(sheet().model().cell(5, 2).text()).isEqualTo("60.00");
    robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    select(robot, 4, 2);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("1,234.5"));
  }

  @Test
  void 真键盘录入和快捷键(FxRobot robot) {
    select(robot, 5, 2);
    robot.write("12.5").push(KeyCode.ENTER);
    assertThat(sheet().model().cell(5, 2).text()).isEqualTo("12.50");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sheet().model().cell(5, 2).text()).isEqualTo("84.94");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    TextField target = robot.lookup("#export-target").queryAs(TextField.class);
    assertThat(target.getScene().getWindow().isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#export-target").tryQuery()).isEmpty();
  }

  @Test
  void 窗口不大于屏幕(FxRobot robot) {
    var screen = Screen.getPrimary().getVisualBounds();
    Stage stage = test.window().stage();
    assertThat(stage.getWidth()).isLessThanOrEqualTo(screen.getWidth());
    assertThat(stage.getHeight()).isLessThanOrEqualTo(screen.getHeight());
    assertThat(stage.getIcons()).hasSize(4);
    var status = test.window().view().frame().lookup(".frame-status");
    assertThat(status.localToScreen(status.getBoundsInLocal()).getMaxY())
        .isLessThanOrEqualTo(screen.getMaxY() + 1);
  }
}
