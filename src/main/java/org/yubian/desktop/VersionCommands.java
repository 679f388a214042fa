package org.yubian.desktop;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.work.Works;
import org.yubian.session.Revision;
import org.yubian.session.SaveState;

/** 报送 closes a version; 新建版本 makes another one of it, with a reason. */
final class VersionCommands {
  private static final Messages TEXT = Messages.of(VersionCommands.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Opened opened;
  private final Opening opening;
  private final Dialogs dialogs;
  private final Works works;
  private final Supplier<Boolean> ready;
  private final Windows windows;
  private final Command submit;
  private Supplier<String> warning = () -> "";

  /**
   * @param ready takes what is being typed; false where that is not possible
   */
  VersionCommands(
      Opened opened,
      Opening opening,
      Dialogs dialogs,
      Works works,
      Supplier<Boolean> ready,
      Windows windows) {
    this.opened = opened;
    this.opening = opening;
    this.dialogs = dialogs;
    this.works = works;
    this.ready = ready;
    this.windows = windows;
    submit = new Command(TEXT.get("version.submit"), "Shortcut+Shift+S", this::askSubmit);
    desk()
        .listen(
            new DeskListener() {
              @Override
              public void saving(SaveState state) {
                fit();
              }
            });
    fit();
  }

  /**
   * @param sentence what speaks against 报送; empty for nothing
   */
  void warn(Supplier<String> sentence) {
    warning = sentence;
  }

  void addTo(Menus menus) {
    menus.add(MenuName.FILE, submit, new Command(TEXT.get("version.new"), "", this::askVersion));
  }

  private void fit() {
    submit.setDisabled(desk().session().readOnlyBecause() != null);
  }

  private Desk desk() {
    return opened.desk();
  }

  private String version() {
    return opened.info().version();
  }

  private void say(String sentence) {
    desk().tell(Notice.of(sentence));
  }

  private void askSubmit() {
    if (ready.get()) {
      dialogs.form(
          new Dialogs.Form(
              TEXT.get("version.submit.title"),
              HelpKey.explain(
                  Dialogs.text(warning.get() + TEXT.get("version.submit.message", version())),
                  "trail"),
              TEXT.get("version.submit.verb"),
              false),
          this::submit);
    }
  }

  /** Nothing can be edited from this moment on; what was edited before is written before. */
  private void submit() {
    Revision.Origin now = opening.origin("");
    String reason =
        TEXT.get(
            "version.submitted",
            TIME.format(now.at().atZone(ZoneId.systemDefault())),
            now.author());
    desk().session().lock(reason);
    works.finish(
        TEXT.get("version.submitting"),
        progress -> {
          opened.storage().lock(opened.info().id(), reason);
          return reason;
        },
        done -> say(TEXT.get("version.done", version())),
        problem -> {
          desk().session().lock(null);
          say(problem);
        });
  }

  private void askVersion() {
    if (!ready.get()) {
      return;
    }
    TextField name = new TextField(TEXT.get("version.proposed", version()));
    name.setId("version-name");
    TextField reason = new TextField();
    reason.setId("version-reason");
    reason.setPromptText(TEXT.get("version.reason.prompt"));
    VBox form =
        new VBox(
            6,
            Dialogs.text(TEXT.get("version.new.message", version())),
            new Label(TEXT.get("version.name")),
            name,
            new Label(TEXT.get("version.reason")),
            reason);
    Button create =
        dialogs.form(
            new Dialogs.Form(
                TEXT.get("version.new.title"),
                HelpKey.explain(form, "trail"),
                TEXT.get("version.new.verb"),
                true),
            () -> create(name.getText().strip(), reason.getText().strip()));
    create
        .disableProperty()
        .bind(
            name.textProperty()
                .map(String::isBlank)
                .flatMap(blank -> reason.textProperty().map(text -> blank || text.isBlank())));
  }

  private void create(String name, String reason) {
    Budget budget = desk().budget();
    works.finish(
        TEXT.get("version.creating"),
        progress ->
            opened
                .storage()
                .create(
                    budget, name, opening.origin(TEXT.get("version.origin", version(), reason))),
        made ->
            windows.open(new Source.Stored(opened.storage().file(), made.id()), dialogs.owner()),
        this::say);
  }
}
