package org.yubian.desktop.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.Wanted;

/** The field of 查找: Enter goes to the next place, Shift+Enter back, Esc to the work. */
public final class FindBar extends HBox {
  private static final Messages TEXT = Messages.of(FindBar.class);
  private static final double FIELD = 190;

  private final FindModel model;
  private final Consumer<Place> go;
  private final Runnable leave;
  private final Consumer<Wanted> mark;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private List<Place> found = List.of();
  private int at = -1;

  /**
   * @param go shows a place
   * @param leave puts the keyboard back where the work is
   * @param mark marks what is looked for on the screens
   */
  public FindBar(FindModel model, Consumer<Place> go, Runnable leave, Consumer<Wanted> mark) {
    this.model = model;
    this.go = go;
    this.leave = leave;
    this.mark = mark;
    getStyleClass().add("find-bar");
    field.setId("find-field");
    field.setPromptText(TEXT.get("find.prompt"));
    field.setPrefWidth(FIELD);
    field.setFocusTraversable(false);
    count.setId("find-count");
    count.getStyleClass().add("caption");
    field.textProperty().addListener((text, was, is) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Button back = button(Feather.CHEVRON_UP, TEXT.get("find.previous"), () -> step(-1));
    Button on = button(Feather.CHEVRON_DOWN, TEXT.get("find.next"), () -> step(1));
    getChildren().addAll(field, back, on, count);
  }

  private static Button button(Feather icon, String text, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(text));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Puts the keyboard into the field. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
    mark.accept(new Wanted(field.getText()));
  }

  /** Says at once how many places there are, and marks what is in sight. */
  private void typed() {
    found = model.find(field.getText());
    at = -1;
    mark.accept(new Wanted(field.getText()));
    count.setText(
        found.isEmpty()
            ? field.getText().isBlank() ? "" : TEXT.get("find.none")
            : TEXT.get("find.places", found.size()));
  }

  private void leave() {
    mark.accept(Wanted.NONE);
    leave.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  /** Goes to the next place, or to the one before; from the last to the first. */
  public void step(int by) {
    boolean typing = field.isFocused();
    List<Place> now = model.find(field.getText());
    at = now.equals(found) ? at : -1;
    found = now;
    mark.accept(new Wanted(field.getText()));
    if (found.isEmpty()) {
      count.setText(field.getText().isBlank() ? "" : TEXT.get("find.none"));
      return;
    }
    at = at < 0 && by < 0 ? found.size() - 1 : Math.floorMod(at + by, found.size());
    count.setText(TEXT.get("find.count", at + 1, found.size()));
    go.accept(found.get(at));
    if (typing) {
      field.requestFocus();
    }
  }
}
