package org.yubian.desktop.frame;

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
  default void onHint(java.util.function.Consumer<String> listener) {}
}
