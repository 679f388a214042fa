package org.yubian.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.yubian.desktop.opening.Source;

/** The whole program, begun for each test over a folder of its own and ended after it. */
@ExtendWith(ApplicationExtension.class)
abstract class ProgramFixture {
  static final Source SAMPLE = new Source.Sample("yanzhou-2024");

  @TempDir Path folder;
  TestProgram test;

  @BeforeEach
  void begin(FxRobot robot) {
    robot.interact(
        () -> {
          test = new TestProgram(folder);
          begun();
          return test;
        });
  }

  /** What every test finds done; on the window's thread. */
  void begun() throws Exception {
    test.windows.open(SAMPLE, null);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(
        () -> {
          test.windows.quit();
          List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
  }

  /** Chooses a command from the menus of a window by its whole text. */
  static void choose(BudgetWindow window, String command) {
    ((MenuBar) window.view().frame().lookup(".menu-bar"))
        .getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> command.equals(item.getText()))
            .findFirst()
            .ifPresentOrElse(
                MenuItem::fire,
                () -> {
                  throw new AssertionError("no command " + command);
                });
  }

  /** Whether what a window tells its user is that something is done. */
  static boolean saysDone(BudgetWindow window) {
    return window.view().frame().lookup(".notice-bar").getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("done"));
  }

  /** What a window tells its user. */
  static String notice(BudgetWindow window) {
    return ((Label) window.view().frame().lookup("#notice")).getText();
  }
}
