package org.yubian.desktop.form;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yubian.Messages;
import org.yubian.desktop.listing.Typed;

/** A field of text on screen: what is wrong stands below it while one types. */
final class FieldInput<T> implements Input {
  private static final Messages TEXT = Messages.of(FieldInput.class);
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Bound<T> bound;
  private final Field<T> field;
  private final TextInputControl control;
  private final Label problem = new Label();
  private String settled = "";
  private boolean filling;

  FieldInput(Bound<T> bound, Field<T> field) {
    this.bound = bound;
    this.field = field;
    control = field.lines() == 1 ? new TextField() : area(field.lines());
    control.setId(field.id());
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    say("");
    control.textProperty().addListener((text, was, is) -> typed());
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    control.addEventFilter(KeyEvent.KEY_TYPED, this::refuseTyping);
    control
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                if (bound.isReadOnly()) {
                  say("");
                }
                finish();
              }
            });
  }

  private static TextArea area(int lines) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    return area;
  }

  @Override
  public Control control() {
    return control;
  }

  @Override
  public Node problem() {
    return problem;
  }

  private void typed() {
    if (!filling) {
      say(
          field.type().apply(bound.value().get(), control.getText()) instanceof Typed.Wrong<T> wrong
              ? wrong.message()
              : "");
    }
  }

  private void say(String message) {
    problem.setText(message);
    problem.setVisible(!message.isEmpty());
    problem.setManaged(!message.isEmpty());
    control.pseudoClassStateChanged(WRONG, !message.isEmpty());
  }

  private void refuseTyping(KeyEvent event) {
    if (!event.isShortcutDown() && !event.getCharacter().equals("\t")) {
      bound.readOnlyBecause().ifPresent(this::say);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
      bound.readOnlyBecause().ifPresent(this::say);
    }
    if (event.isShortcutDown() && control.getText().equals(settled) && undoes(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(settled)) {
      show(settled);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field.lines() == 1) {
      finish();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && field.lines() > 1) {
      // In several lines, too, the key goes on to the next field.
      finish();
      control.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
      event.consume();
    }
  }

  /** While nothing is being typed the keys of undo and redo mean the budget, not the field. */
  private boolean undoes(KeyEvent event) {
    switch (event.getCode()) {
      case Z -> say(bound.desk().undo().orElse(""));
      case Y -> say(bound.desk().redo().orElse(""));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(String text) {
    filling = true;
    control.setText(text);
    filling = false;
    say("");
  }

  @Override
  public boolean finish() {
    if (control.getText().equals(settled) || bound.isReadOnly()) {
      return true;
    }
    return switch (field.type().apply(bound.value().get(), control.getText())) {
      case Typed.Wrong<T> wrong -> {
        say(wrong.message());
        yield false;
      }
      case Typed.Taken<T> taken -> {
        Optional<String> refusal = bound.put(taken.item(), TEXT.get("form.change", field.name()));
        refusal.ifPresent(this::say);
        if (refusal.isEmpty()) {
          settle();
        }
        yield refusal.isEmpty();
      }
    };
  }

  private void settle() {
    settled = field.read().apply(bound.value().get());
    show(settled);
  }

  @Override
  public void reset() {
    control.setEditable(!bound.isReadOnly());
    settle();
  }

  /** Shows the value as it stands; what is being typed is left alone unless the value differs. */
  @Override
  public void fill() {
    control.setEditable(!bound.isReadOnly());
    String now = field.read().apply(bound.value().get());
    if (!now.equals(settled) || control.getText().equals(settled) || !control.isFocused()) {
      boolean keeps = problem.isVisible() && now.equals(settled);
      settled = now;
      if (!keeps && !control.getText().equals(now)) {
        show(now);
      }
    }
  }
}
