package org.yubian.desktop.picker;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yubian.desktop.sheet.Suggestion;

/** What may be meant, in a list below the field; it never takes the keyboard away from it. */
public final class SuggestionList extends ListView<Suggestion> {
  private static final double CELL = 26;
  private static final int MOST_SEEN = 9;

  /** Width of the list, in pixels. */
  public static final double WIDTH = 380;

  /**
   * @param chosen told what was clicked
   */
  public SuggestionList(Consumer<Suggestion> chosen) {
    getStyleClass().add("suggestions");
    setFocusTraversable(false);
    setFixedCellSize(CELL);
    setVisible(false);
    setManaged(false);
    setCellFactory(list -> new Entry(chosen));
  }

  /** Shows what may be meant, the likeliest first; nothing hides the list. */
  public void show(List<Suggestion> suggestions) {
    getItems().setAll(suggestions);
    getSelectionModel().selectFirst();
    scrollTo(0);
    setVisible(!suggestions.isEmpty());
  }

  /** Height that shows all, or as many as is sensible. */
  public double wantedHeight() {
    return Math.min(getItems().size(), MOST_SEEN) * CELL + 4;
  }

  /** What Enter takes; empty while nothing is offered. */
  public Optional<Suggestion> current() {
    return isVisible()
        ? Optional.ofNullable(getSelectionModel().getSelectedItem())
        : Optional.empty();
  }

  /** Moves in the list by the keys of the field; whether it did. */
  public boolean move(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || !isVisible()) {
      return false;
    }
    int size = getItems().size();
    int next = Math.floorMod(getSelectionModel().getSelectedIndex() + step, size);
    getSelectionModel().select(next);
    scrollTo(Math.max(0, next - MOST_SEEN + 1));
    return true;
  }

  private static final class Entry extends ListCell<Suggestion> {
    private final Label text = new Label();
    private final Label tail = new Label();
    private final HBox line;

    Entry(Consumer<Suggestion> chosen) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      text.setMinWidth(0);
      tail.setMinWidth(Region.USE_PREF_SIZE);
      tail.getStyleClass().add("suggestion-tail");
      line = new HBox(8, text, space, tail);
      setPrefWidth(0);
      setOnMousePressed(
          event -> {
            if (getItem() != null) {
              chosen.accept(getItem());
            }
            event.consume();
          });
    }

    @Override
    protected void updateItem(Suggestion item, boolean empty) {
      super.updateItem(item, empty);
      boolean shown = !empty && item != null;
      setGraphic(shown ? line : null);
      if (shown) {
        text.setText(item.text());
        tail.setText(item.tail());
      }
    }
  }
}
