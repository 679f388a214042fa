package org.yubian.desktop.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.session.Backup;
import org.yubian.session.BudgetInfo;

/** Backups to choose from, with dates and totals. */
final class BackupList extends ListView<Backup> {
  private static final Messages TEXT = Messages.of(BackupList.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final ZoneId zone;

  public BackupList(List<Backup> backups, ZoneId zone) {
    this.zone = zone;
    setId("backup-list");
    getStyleClass().add("backup-list");
    getItems().setAll(backups);
    getSelectionModel().selectFirst();
    setCellFactory(list -> new Entry());
    setPrefSize(560, 260);
    setPlaceholder(new Label(TEXT.get("backup.none")));
  }

  /** When it was made. */
  String time(Backup backup) {
    return time(backup.at());
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  /** What a backup holds, a line for each budget. */
  static String content(Backup backup) {
    return backup.budgets().stream().map(BackupList::line).collect(Collectors.joining("\n"));
  }

  private static String line(BudgetInfo budget) {
    AmountFormat format = AmountFormat.of(DisplayUnit.WAN_YUAN);
    return TEXT.get(
        "backup.budget",
        budget.year(),
        budget.version(),
        format.format(budget.totals().revenue()),
        format.format(budget.totals().expenditure()),
        budget.totals().lines());
  }

  private final class Entry extends ListCell<Backup> {
    @Override
    protected void updateItem(@Nullable Backup backup, boolean empty) {
      super.updateItem(backup, empty);
      if (backup == null || empty) {
        setGraphic(null);
        return;
      }
      Label when = new Label(TEXT.get("backup.time", time(backup), backup.unitName()));
      when.getStyleClass().add("entry-title");
      Label what = new Label(content(backup));
      what.getStyleClass().add("entry-note");
      setGraphic(new VBox(2, when, what));
    }
  }
}
