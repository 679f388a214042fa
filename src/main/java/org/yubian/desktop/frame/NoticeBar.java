package org.yubian.desktop.frame;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;
import org.yubian.desktop.desk.Notice;

/** A strip for notices; details unfold on request and can be copied. */
final class NoticeBar extends VBox {
  private static final Messages TEXT = Messages.of(NoticeBar.class);

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final int MOST_ROWS = 6;

  private final Label text = new Label();
  private final Hyperlink more = new Hyperlink(TEXT.get("notice.details"));
  private final TextArea details = new TextArea();

  NoticeBar() {
    getStyleClass().add("notice-bar");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setId("notice");
    Button close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().add("flat-button");
    close.setFocusTraversable(false);
    close.setOnAction(event -> hide());
    more.setFocusTraversable(false);
    more.setOnAction(event -> showDetails(!details.isVisible()));
    details.setEditable(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
          }
        });
    HBox line = new HBox(10, text, more, close);
    line.getStyleClass().add("notice-line");
    getChildren().addAll(line, details);
    hide();
  }

  void show(Notice notice) {
    pseudoClassStateChanged(DONE, notice.done());
    text.setText(notice.text());
    details.setText(String.join("\n", notice.details()));
    details.setPrefRowCount(Math.clamp(notice.details().size(), 2, MOST_ROWS));
    more.setVisible(!notice.details().isEmpty());
    more.setManaged(more.isVisible());
    showDetails(false);
    setVisible(true);
    setManaged(true);
  }

  /** Puts the notice away. */
  void hide() {
    setVisible(false);
    setManaged(false);
  }

  private void showDetails(boolean shown) {
    details.setVisible(shown);
    details.setManaged(shown);
  }
}
