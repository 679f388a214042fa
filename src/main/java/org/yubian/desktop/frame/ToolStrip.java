package org.yubian.desktop.frame;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The toolbar: where there is no room for the names of its buttons it shows their icons alone. */
final class ToolStrip extends HBox {
  private final Map<ButtonBase, String> names = new HashMap<>();

  /** Width with all names, in pixels. */
  private double full;

  ToolStrip() {
    getStyleClass().add("frame-tools");
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (names.isEmpty()) {
      full = computePrefWidth(-1);
    }
    boolean narrow = getWidth() > 0 && getWidth() < full;
    if (narrow != !names.isEmpty()) {
      // Not in the midst of laying out: the buttons would not notice.
      Platform.runLater(() -> shorten(narrow));
    }
  }

  private void shorten(boolean icons) {
    if (icons == !names.isEmpty()) {
      return;
    }
    if (!icons) {
      names.forEach(ButtonBase::setText);
      names.clear();
      return;
    }
    for (Node child : getChildren()) {
      // Around a button stands what explains it while it is disabled.
      Node inside = child instanceof StackPane around ? around.getChildren().getFirst() : child;
      if (inside instanceof ButtonBase button) {
        names.put(button, button.getText());
        button.setAccessibleText(button.getText());
        button.setText("");
      }
    }
  }
}
