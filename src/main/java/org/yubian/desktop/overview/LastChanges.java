package org.yubian.desktop.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** What was changed last, from the trail of the budget; read in the background. */
final class LastChanges {
  private static final Messages TEXT = Messages.of(LastChanges.class);
  private static final Logger LOG = Logger.getLogger(LastChanges.class.getName());
  private static final int MOST = 12;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M-d HH:mm", Locale.ROOT);

  private final Desk desk;
  private final VBox node = new VBox();
  private int asked;

  LastChanges(Desk desk) {
    this.desk = desk;
    node.setId("last-changes");
    node.getStyleClass().add("last-changes");
  }

  Node node() {
    return node;
  }

  /** Reads them anew; an answer that comes after a later question is dropped. */
  void refresh() {
    Kept kept = desk.kept().orElse(null);
    if (kept == null) {
      return;
    }
    int number = ++asked;
    Thread.ofVirtual()
        .start(
            () -> {
              List<Trail.Entry> entries = read(kept);
              Platform.runLater(
                  () -> {
                    if (number == asked) {
                      show(entries);
                    }
                  });
            });
  }

  private static List<Trail.Entry> read(Kept kept) {
    try {
      return kept.storage().trail(kept.info().id()).before(Trail.NEWEST, MOST);
    } catch (StorageException e) {
      LOG.log(Level.WARNING, "cannot read the trail", e);
      return List.of();
    }
  }

  private void show(List<Trail.Entry> entries) {
    node.getChildren().setAll(entries.stream().map(LastChanges::line).toList());
    if (entries.isEmpty()) {
      node.getChildren().add(new Label(TEXT.get("overview.no.changes")));
    }
  }

  private static Node line(Trail.Entry entry) {
    ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
    boolean today = at.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
    Label time = new Label((today ? TIME : DAY).format(at));
    time.getStyleClass().add("name");
    time.setMinWidth(Label.USE_PREF_SIZE);
    String verb =
        switch (entry.action()) {
          case UNDO, REDO -> entry.action().label() + " ";
          default -> "";
        };
    Label text = new Label(verb + entry.text());
    text.setTooltip(new Tooltip(TEXT.get("overview.change.by", entry.author(), entry.text())));
    return new HBox(10, time, text);
  }
}
