package org.yubian.desktop.picker;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.yubian.desktop.sheet.Suggestion;

/** A field for a subject: typing offers what may be meant, Enter takes it, Esc puts it back. */
public final class SubjectField extends TextField {
  private final Function<String, List<Suggestion>> source;
  private final Consumer<String> chosen;
  private final SuggestionList offers;
  private final Popup popup = new Popup();
  private final StackPane frame = new StackPane();
  private String settled = "";
  private boolean setting;

  /**
   * @param source what may be meant by a text
   * @param chosen told the value of what was chosen; the empty text when the field was emptied
   */
  public SubjectField(Function<String, List<Suggestion>> source, Consumer<String> chosen) {
    this.source = source;
    this.chosen = chosen;
    offers = new SuggestionList(this::take);
    offers.setManaged(true);
    frame.getChildren().add(offers);
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().addListener((text, was, is) -> typed());
    focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (is) {
                selectAll();
              } else {
                leave();
              }
            });
  }

  /** Shows what is chosen, without telling anybody. */
  public void settle(String text) {
    settled = text;
    setting = true;
    setText(text);
    setting = false;
    popup.hide();
  }

  private void typed() {
    if (setting || !isFocused()) {
      return;
    }
    List<Suggestion> found = source.apply(getText());
    offers.show(found);
    if (found.isEmpty()) {
      popup.hide();
      return;
    }
    offers.setPrefSize(SuggestionList.WIDTH, offers.wantedHeight());
    frame.getStylesheets().setAll(getScene().getStylesheets());
    Bounds at = localToScreen(getBoundsInLocal());
    popup.show(this, at.getMaxX() - SuggestionList.WIDTH, at.getMaxY() + 2);
  }

  private void pressed(KeyEvent event) {
    boolean done = popup.isShowing() && offers.move(event);
    if (event.getCode() == KeyCode.ENTER) {
      offers.current().filter(item -> popup.isShowing()).ifPresentOrElse(this::take, this::leave);
      done = true;
    } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(settled)) {
      settle(settled);
      done = true;
    }
    if (done) {
      event.consume();
    }
  }

  private void take(Suggestion suggestion) {
    settle(suggestion.text());
    chosen.accept(suggestion.value());
  }

  /** An emptied field means no subject; any other text that was not chosen is put back. */
  private void leave() {
    popup.hide();
    if (getText().isBlank() && !settled.isBlank()) {
      settled = "";
      chosen.accept("");
    } else {
      settle(settled);
    }
  }
}
