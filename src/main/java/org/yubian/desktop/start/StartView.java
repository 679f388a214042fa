package org.yubian.desktop.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;
import org.yubian.desktop.opening.RecentBudget;

/** What is seen while no budget is open: the recent ones, and the ways to another. */
public final class StartView extends HBox {
  private static final Messages TEXT = Messages.of(StartView.class);

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final ListView<RecentBudget> list = new ListView<>();
  private final Ways ways;

  /** Where one can go from here. */
  public interface Ways {
    void create();

    void open();

    void sample();

    /** To the reviewer's list. */
    void review();

    void open(RecentBudget recent);

    void forget(RecentBudget recent);
  }

  public StartView(List<RecentBudget> recents, Ways ways) {
    this.ways = ways;
    getStyleClass().add("start");
    getChildren().addAll(left(), right(recents));
  }

  private VBox left() {
    Label name = new Label(TEXT.get("program"));
    name.getStyleClass().add("start-name");
    Label what = new Label(TEXT.get("start.what"));
    what.getStyleClass().add("start-what");
    what.setWrapText(true);
    VBox left =
        new VBox(
            name,
            what,
            way("start-new", Feather.FILE_PLUS, "start.new", ways::create),
            way("start-open", Feather.FOLDER, "start.open", ways::open),
            way("start-sample", Feather.BOOK_OPEN, "start.sample", ways::sample),
            way("start-review", Feather.CHECK_SQUARE, "start.review", ways::review));
    left.getStyleClass().add("start-left");
    return left;
  }

  private static Button way(String id, Ikon icon, String key, Runnable action) {
    Label title = new Label(TEXT.get(key));
    title.getStyleClass().add("entry-title");
    Label note = new Label(TEXT.get(key + ".note"));
    note.getStyleClass().add("entry-note");
    HBox content = new HBox(12, new FontIcon(icon), new VBox(2, title, note));
    content.getStyleClass().add("start-way-content");
    Button button = new Button();
    button.setGraphic(content);
    button.setId(id);
    button.setAccessibleText(TEXT.get(key));
    button.getStyleClass().add("start-way");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private VBox right(List<RecentBudget> recents) {
    Label title = new Label(TEXT.get("start.recent"));
    title.getStyleClass().add("start-title");
    list.setId("start-recent");
    list.getStyleClass().add("recent-list");
    list.setCellFactory(view -> new Entry());
    Label none = new Label(TEXT.get("start.none"));
    none.getStyleClass().add("empty");
    list.setPlaceholder(none);
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen(ways::open);
          } else if (event.getCode() == KeyCode.DELETE) {
            chosen(ways::forget);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox right = new VBox(title, list);
    right.getStyleClass().add("start-right");
    HBox.setHgrow(right, Priority.ALWAYS);
    show(recents);
    return right;
  }

  private void chosen(Consumer<RecentBudget> action) {
    RecentBudget recent = list.getSelectionModel().getSelectedItem();
    if (recent != null) {
      action.accept(recent);
    }
  }

  /** Shows other recent budgets. */
  public void show(List<RecentBudget> recents) {
    list.getItems().setAll(recents);
    list.getSelectionModel().selectFirst();
  }

  /** Puts the keyboard on the budget used last, or on the way to a new one. */
  public void focus() {
    if (list.getItems().isEmpty()) {
      lookup("#start-new").requestFocus();
    } else {
      list.requestFocus();
    }
  }

  private final class Entry extends ListCell<RecentBudget> {
    Entry() {
      setOnMouseClicked(
          event -> {
            RecentBudget recent = getItem();
            if (recent != null && event.getClickCount() == 1) {
              ways.open(recent);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable RecentBudget recent, boolean empty) {
      super.updateItem(recent, empty);
      if (recent == null || empty) {
        setGraphic(null);
        return;
      }
      boolean there = recent.isThere();
      pseudoClassStateChanged(MISSING, !there);
      Label unit = new Label(recent.unitName());
      unit.getStyleClass().add("entry-title");
      String where = recent.key().file().toString();
      Label note =
          new Label(
              TEXT.get(
                  "recent.note",
                  recent.year(),
                  recent.version(),
                  there ? where : TEXT.get("recent.missing", where)));
      note.getStyleClass().add("entry-note");
      note.setMinWidth(0);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label day = new Label(recent.day());
      day.getStyleClass().add("entry-note");
      day.setMinWidth(Region.USE_PREF_SIZE);
      VBox texts = new VBox(2, unit, note);
      texts.setMinWidth(0);
      Button forget = new Button("", new FontIcon(Feather.X));
      forget.getStyleClass().add("flat-button");
      forget.setTooltip(new Tooltip(TEXT.get("recent.forget")));
      forget.setAccessibleText(TEXT.get("recent.forget"));
      forget.setFocusTraversable(false);
      forget.setOnAction(event -> ways.forget(recent));
      forget.setOnMouseClicked(Event::consume);
      setPrefWidth(0);
      HBox line = new HBox(12, texts, space, day, forget);
      line.setAlignment(Pos.CENTER_LEFT);
      setGraphic(line);
    }
  }
}
