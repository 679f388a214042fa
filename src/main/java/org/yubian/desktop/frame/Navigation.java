package org.yubian.desktop.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of screens at the left. */
final class Navigation extends VBox {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param choose told the id of the screen to show
   */
  Navigation(List<ScreenEntry> entries, Consumer<String> choose) {
    getStyleClass().add("frame-nav");
    for (ScreenEntry entry : entries) {
      ToggleButton button = new ToggleButton(entry.title());
      button.setId("nav-" + entry.id());
      button.setUserData(entry.id());
      button.setToggleGroup(group);
      button.setFocusTraversable(false);
      if (entry.icon() == null) {
        button.getStyleClass().add("below");
      } else {
        button.setGraphic(new FontIcon(entry.icon()));
      }
      button.setOnAction(
          event -> {
            button.setSelected(true);
            choose.accept(entry.id());
          });
      getChildren().add(button);
    }
  }

  /** Marks the screen that is shown. */
  void mark(String id) {
    group.getToggles().stream()
        .filter(toggle -> id.equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
  }
}
