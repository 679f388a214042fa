package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;

/** Ten lines by hand and by paste are the same ten lines, and take as few keys as promised. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTrialTest {
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
  }

  private KeyboardTrial begin(FxRobot robot) {
    KeyboardTrial[] made = new KeyboardTrial[1];
    robot.interact(() -> made[0] = new KeyboardTrial(robot, stage));
    return Objects.requireNonNull(made[0]);
  }

  private static List<String> added(Desk desk) {
    return desk.budget().rows(Section.EXPENDITURES).stream()
        .skip(12)
        .limit(10)
        .map(KeyboardTrialTest::text)
        .toList();
  }

  private static String text(ExpenditureLine line) {
    return line.coding() + " " + line.amount();
  }

  @Test
  void 手工录入和粘贴得到同样的十行(FxRobot robot) {
    KeyboardTrial.Result byHand = begin(robot).byHand();
    assertThat(byHand.lines()).isEqualTo(10);
    assertThat(byHand.keys()).isLessThan(100);
    KeyboardTrial.Result byPaste = begin(robot).byPaste();
    assertThat(byPaste.lines()).isEqualTo(10);
    assertThat(byPaste.keys()).isEqualTo(1);
    assertThat(added(byPaste.desk())).isEqualTo(added(byHand.desk()));
  }
}
