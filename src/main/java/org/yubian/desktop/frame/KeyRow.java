package org.yubian.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the keyboard go through controls that stand side by side or below each other: arrows move,
 * Enter and Space press. Tab passes them by, so that it keeps its meaning in sheets.
 */
final class KeyRow {
  private final Parent row;

  KeyRow(Parent row) {
    this.row = row;
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the keyboard on what is chosen, or on the first control; false where there is none. */
  boolean focus() {
    List<Node> controls = controls();
    for (Node control : controls) {
      if (control instanceof Toggle toggle && toggle.isSelected()) {
        control.requestFocus();
        return true;
      }
    }
    controls.stream().findFirst().ifPresent(Node::requestFocus);
    return !controls.isEmpty();
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    KeyCode code = event.getCode();
    if (typing || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    boolean combo = event.getTarget() instanceof ComboBoxBase<?>;
    if (code == KeyCode.RIGHT || (code == KeyCode.DOWN && !combo)) {
      move(1);
      event.consume();
    } else if (code == KeyCode.LEFT || (code == KeyCode.UP && !combo)) {
      move(-1);
      event.consume();
    }
  }

  private void move(int by) {
    List<Node> controls = controls();
    int now = controls.indexOf(row.getScene().getFocusOwner());
    if (now >= 0) {
      controls.get(Math.floorMod(now + by, controls.size())).requestFocus();
    }
  }

  private List<Node> controls() {
    List<Node> controls = new ArrayList<>();
    collect(row, controls);
    return controls;
  }

  private static void collect(Parent parent, List<Node> controls) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child instanceof ButtonBase
          || child instanceof TextInputControl
          || child instanceof ComboBoxBase<?>) {
        controls.add(child);
      } else if (child instanceof Parent inner) {
        collect(inner, controls);
      }
    }
  }
}
