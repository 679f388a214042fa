package org.yubian.desktop.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip above a screen: its title and what can be chosen about what it shows. */
public final class ScreenStrip extends HBox {
  /** Something to choose, with the id of its button. */
  public record Choice<T>(String id, String text, T value) {}

  public ScreenStrip(String title) {
    getStyleClass().add("screen-strip");
    add(label(title, "screen-title"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    // What can be pressed keeps its name where there is little room; what explains gives way.
    label.setMinWidth(0);
    return label;
  }

  public ScreenStrip add(Node node) {
    getChildren().add(node);
    return this;
  }

  public ScreenStrip gap() {
    return add(new Separator(Orientation.VERTICAL));
  }

  /** Pushes what follows to the right. */
  public ScreenStrip space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return add(space);
  }

  public ScreenStrip caption(String text) {
    return add(label(text, "caption"));
  }

  /** Buttons of which one is chosen; the first is at the beginning. */
  public <T> ScreenStrip choice(List<Choice<T>> choices, Consumer<T> chosen) {
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < choices.size(); i++) {
      Choice<T> choice = choices.get(i);
      ToggleButton button = new ToggleButton(choice.text());
      button.setId(choice.id());
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
      button.setToggleGroup(group);
      button.setSelected(i == 0);
      button.setMinWidth(USE_PREF_SIZE);
      button.setFocusTraversable(false);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(choice.value());
          });
      add(button);
    }
    return this;
  }

  public ScreenStrip link(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("link");
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return add(button);
  }
}
