package org.yubian.desktop.frame;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something the user can do, as an item of a menu and a button of the toolbar. */
public final class Command {
  private final StringProperty text = new SimpleStringProperty();
  private final BooleanProperty disabled = new SimpleBooleanProperty();
  private final StringProperty refusal = new SimpleStringProperty("");
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

  /**
   * Says why it cannot be done at present, as in a budget that was handed in; empty where it can.
   */
  public void refuse(Optional<String> why) {
    refusal.set(why.orElse(""));
  }

  /** Why the keys that were pressed do nothing; empty where they are others, or it can be done. */
  Optional<String> refusal(KeyEvent event) {
    return Optional.of(refusal.get())
        .filter(why -> !why.isEmpty() && !disabled.get() && keys != null && keys.match(event));
  }

  private BooleanExpression unavailable() {
    return disabled.or(refusal.isNotEmpty());
  }

  public void run() {
    if (!unavailable().get()) {
      action.run();
    }
  }

  public MenuItem menuItem() {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(text);
    item.disableProperty().bind(unavailable());
    item.setAccelerator(keys);
    item.setOnAction(event -> run());
    return item;
  }

  /**
   * A button with an icon; the command's text and keys are its tooltip, or why it cannot be done.
   * The tooltip belongs to what stands around the button, as buttons that cannot be pressed do not
   * hear of the mouse.
   */
  public Node button(Ikon icon, String label) {
    Button button = new Button(label, new FontIcon(icon));
    button.setFocusTraversable(false);
    button.disableProperty().bind(unavailable());
    button.setOnAction(event -> run());
    StringExpression usual = keys == null ? text : text.concat("  " + keys.getDisplayText());
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(Bindings.when(refusal.isEmpty()).then(usual).otherwise(refusal));
    StackPane around = new StackPane(button);
    Tooltip.install(around, tooltip);
    return around;
  }
}
