package org.yubian.desktop.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something the user can do, as an item of a menu and a button of the toolbar. */
public final class Command {
  private final StringProperty text = new SimpleStringProperty();
  private final BooleanProperty disabled = new SimpleBooleanProperty();
  private final @Nullable KeyCombination keys;
  private final Runnable action;

  /**
   * @param keys such as Shortcut+Z; empty for none
   */
  public Command(String text, String keys, Runnable action) {
    this.text.set(text);
    this.keys = keys.isEmpty() ? null : KeyCombination.valueOf(keys);
    this.action = action;
  }

  public void setText(String value) {
    text.set(value);
  }

  public void setDisabled(boolean value) {
    disabled.set(value);
  }

  public void run() {
    if (!disabled.get()) {
      action.run();
    }
  }

  public MenuItem menuItem() {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(text);
    item.disableProperty().bind(disabled);
    item.setAccelerator(keys);
    item.setOnAction(event -> run());
    return item;
  }

  /** A button with an icon; the command's text and keys are its tooltip. */
  public Button button(Ikon icon, String label) {
    Button button = new Button(label, new FontIcon(icon));
    button.setFocusTraversable(false);
    button.disableProperty().bind(disabled);
    button.setOnAction(event -> run());
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(keys == null ? text : text.concat("  " + keys.getDisplayText()));
    button.setTooltip(tooltip);
    return button;
  }
}
