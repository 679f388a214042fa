package org.yubian.desktop.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;

/** The pages with their list, which a search makes shorter. */
final class HelpView extends BorderPane {
  private static final Messages TEXT = Messages.of(HelpView.class);

  private final HelpPages pages = new HelpPages();
  private final TextField search = new TextField();
  private final ListView<HelpPage> list = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();

  HelpView() {
    getStyleClass().add("help");
    search.setId("help-search");
    search.setPromptText(TEXT.get("help.search"));
    search.textProperty().addListener((text, was, is) -> find(is));
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
          }
        });
    list.setId("help-list");
    list.getStyleClass().add("side-list");
    list.setPlaceholder(new Label(TEXT.get("help.none")));
    list.setCellFactory(view -> new Entry());
    list.getItems().setAll(pages.all());
    list.getSelectionModel().selectedItemProperty().addListener((item, was, is) -> show(is));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(8, search, list);
    left.getStyleClass().add("help-left");
    scroll.setId("help-scroll");
    scroll.setFitToWidth(true);
    setLeft(left);
    setCenter(scroll);
  }

  /** Shows the page of a screen. */
  void show(String id) {
    search.clear();
    list.getSelectionModel().select(pages.of(id));
    search.requestFocus();
  }

  private void show(@Nullable HelpPage page) {
    if (page != null) {
      scroll.setContent(HelpText.of(page.text()));
      scroll.setVvalue(0);
    }
  }

  private void find(String words) {
    list.getItems().setAll(pages.search(words));
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private static final class Entry extends ListCell<HelpPage> {
    @Override
    protected void updateItem(@Nullable HelpPage page, boolean empty) {
      super.updateItem(page, empty);
      setText(page == null || empty ? "" : page.title());
    }
  }
}
