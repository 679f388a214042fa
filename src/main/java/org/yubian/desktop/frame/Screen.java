package org.yubian.desktop.frame;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.yubian.desktop.desk.Place;

/** One of the screens in the middle of the window. */
public interface Screen {
  Node node();

  /** Puts the keyboard where the work is. */
  void focus();

  /** Whether the screen shows the place; if so it goes there. */
  default boolean go(Place place) {
    return false;
  }

  /**
   * Takes what is being typed.
   *
   * @return false where it cannot be taken
   */
  default boolean finishEditing() {
    return true;
  }

  /** A sentence about the chosen cells, for the status bar; told whenever it changes. */
  default void onHint(Consumer<String> listener) {}

  /** What the screen can do at all. */
  default Set<ScreenAction> actions() {
    return Set.of();
  }

  /** Does one of its actions with what is chosen. */
  default void act(ScreenAction action) {}
}
