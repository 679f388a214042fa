package org.yubian.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Control;

/** What one types into or chooses with. */
interface Input {
  Control control();

  /** Where it says what is wrong. */
  Node problem();

  /**
   * Takes what was typed.
   *
   * @return false where it cannot be taken
   */
  boolean finish();

  /** Shows the value as it stands. */
  void fill();

  /** Shows another value, and forgets what was typed and could not be taken. */
  default void reset() {
    fill();
  }
}
