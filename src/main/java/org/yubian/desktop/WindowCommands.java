package org.yubian.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.figure.SavePicture;
import org.yubian.desktop.frame.FrameBuilder;
import org.yubian.desktop.frame.ScreenEntry;
import org.yubian.desktop.settings.Settings;

/** What a window adds to the menus and the toolbar of its content. */
interface WindowCommands extends SavePicture {
  /** A content without a window, as in tests and pictures. */
  WindowCommands NONE =
      new WindowCommands() {
        @Override
        public Optional<String> lastScreen() {
          return Optional.of("function");
        }
      };

  /** Screens that need the file the budget is kept in. */
  default List<ScreenEntry> screens(Desk desk) {
    return List.of();
  }

  /** Id of the screen on which the user left this budget; empty the first time. */
  default Optional<String> lastScreen() {
    return Optional.empty();
  }

  /** Before the commands of the content: files. */
  default void begin(FrameBuilder frame) {}

  /** After them: looks, help. */
  default void end(FrameBuilder frame) {}

  /** Where looks and choices last; null where they last as long as the window. */
  default @Nullable Settings settings() {
    return null;
  }

  /**
   * Asks which budgets the open one is to be compared with.
   *
   * @param changed runs when something else was chosen
   */
  default void compare(ComparedBudgets compared, Runnable changed) {}

  /** Asks where a picture is to be saved; nowhere without a window. */
  @Override
  default Optional<Path> ask(Window owner, String name) {
    return Optional.empty();
  }
}
