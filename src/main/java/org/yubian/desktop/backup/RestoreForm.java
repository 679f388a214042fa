package org.yubian.desktop.backup;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.session.Backup;

/** Lets the user choose a backup to be put in the place of a file. */
public final class RestoreForm {
  private static final Messages TEXT = Messages.of(RestoreForm.class);

  private final Dialogs dialogs;
  private final BackupList list;
  private final VBox content;

  /**
   * @param message what will happen, or what has happened to the file
   */
  public RestoreForm(Dialogs dialogs, String message, List<Backup> backups) {
    this.dialogs = dialogs;
    this.list = new BackupList(backups, ZoneId.systemDefault());
    this.content = new VBox(10, Dialogs.text(message), list);
  }

  /** Adds another way out, as a button below the list. */
  public RestoreForm other(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("link");
    button.setOnAction(
        event -> {
          content.getScene().getWindow().hide();
          action.run();
        });
    content.getChildren().add(button);
    return this;
  }

  /** Enter does not restore: that takes the place of what there is. */
  public void show(Consumer<Backup> chosen) {
    Button restore =
        dialogs.form(
            new Dialogs.Form(
                TEXT.get("restore.title"),
                HelpKey.explain(content, "backup"),
                TEXT.get("restore.do"),
                false),
            () -> chosen().ifPresent(chosen));
    restore.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
  }

  private Optional<Backup> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }
}
