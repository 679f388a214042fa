package org.yubian.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.desktop.backup.RestoreForm;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.export.FileNames;
import org.yubian.desktop.export.WorkbookChoice;
import org.yubian.desktop.export.WorkbookForm;
import org.yubian.desktop.export.WorkbookJob;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.print.PreviewWindow;
import org.yubian.desktop.print.PrintedTables;
import org.yubian.desktop.print.SystemPrinters;
import org.yubian.desktop.work.Works;
import org.yubian.session.Backup;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** The commands of 文件 that concern the open budget: export, backup, restore. */
final class FileCommands {
  private static final Messages TEXT = Messages.of(FileCommands.class);

  private final Opened opened;
  private final Program program;
  private final Dialogs dialogs;
  private final Works works;
  private final Around around;
  private final Command workbook;

  /** What the window does for these commands. */
  interface Around {
    /** Takes what is being typed; false where that is not possible. */
    boolean finishEditing();

    /** Number of the statutory table in sight; empty for none. */
    String currentTable();

    /** Background work for one more window. */
    Works moreWorks();

    /** Closes the window and puts a backup in the place of its file. */
    void restore(Backup backup);
  }

  FileCommands(Opened opened, Program program, Dialogs dialogs, Works works, Around around) {
    this.opened = opened;
    this.program = program;
    this.dialogs = dialogs;
    this.works = works;
    this.around = around;
    workbook = command("file.workbook", "Shortcut+E", this::exportWorkbook);
  }

  Command workbook() {
    return workbook;
  }

  void addTo(Menus menus) {
    menus.add(MenuName.FILE, workbook, command("file.document", "", this::exportDocument));
    menus.add(MenuName.FILE, command("file.print", "Shortcut+P", this::preview));
    menus.add(
        MenuName.FILE,
        command("file.backup", "", this::backUp),
        command("file.restore", "", this::askBackup));
  }

  private Command command(String key, String keys, Runnable action) {
    return new Command(
        TEXT.get(key),
        keys,
        () -> {
          if (around.finishEditing()) {
            action.run();
          }
        });
  }

  private Ports ports() {
    return program.opening().ports();
  }

  private Budget budget() {
    return opened.desk().budget();
  }

  private void done(String sentence) {
    opened.desk().tell(Notice.done(sentence));
  }

  private void say(String sentence) {
    opened.desk().tell(Notice.of(sentence));
  }

  private void exportWorkbook() {
    new WorkbookForm(budget(), packs(), folder(), program.picker(), dialogs).show(this::export);
  }

  /** All packs without mistakes, the budget's own first. */
  private List<Pack> packs() {
    PackLibrary library = ports().packs();
    List<Pack> packs = new ArrayList<>();
    for (String id : library.ids()) {
      try {
        boolean own = id.equals(budget().header().template());
        packs.add(own ? 0 : packs.size(), library.get(id));
      } catch (PackException e) {
        // 模板管理 shows the mistakes of a pack; here it just cannot be chosen.
        continue;
      }
    }
    return packs;
  }

  /** Where files were put last, or the user's home. */
  private Path folder() {
    return program
        .settings()
        .get("files.folder")
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home", ".")));
  }

  private void export(WorkbookChoice choice) {
    works.start(
        TEXT.get("export.running", choice.target().getFileName()),
        new WorkbookJob(ports(), budget(), choice),
        target ->
            done(TEXT.get("export.done", TEXT.get("export.kind." + choice.kind().name()), target)),
        this::say);
  }

  private void preview() {
    Budget budget = budget();
    works.start(
        TEXT.get("print.laying"),
        progress ->
            PrintedTables.of(
                budget,
                StatutoryTables.of(
                    budget, ports().packs().get(budget.header().template()), ports().subjects())),
        this::preview,
        this::say);
  }

  private void preview(PrintedTables tables) {
    PreviewWindow.Tools tools =
        new PreviewWindow.Tools(
            ports().printer(), new SystemPrinters(), program.picker(), around.moreWorks());
    new PreviewWindow(tables, tools, program.appearance(), dialogs.owner())
        .show(around.currentTable());
  }

  private void exportDocument() {
    String name = FileNames.of(budget(), TEXT.get("export.name.json"), FileKind.DOCUMENT);
    program.picker().save(dialogs.owner(), FileKind.DOCUMENT, name).ifPresent(this::exportDocument);
  }

  private void exportDocument(Path target) {
    Budget budget = budget();
    works.start(
        TEXT.get("export.running", target.getFileName()),
        progress -> {
          SafeFile.write(target, ports().codec().encode(budget));
          return target;
        },
        written -> done(TEXT.get("export.document", written)),
        this::say);
  }

  private void backUp() {
    program
        .picker()
        .folder(dialogs.owner(), TEXT.get("backup.folder"))
        .ifPresent(
            folder ->
                works.start(
                    TEXT.get("backup.running"),
                    progress -> opened.storage().backUp(folder),
                    backup -> done(TEXT.get("backup.done", backup.file())),
                    this::say));
  }

  private void askBackup() {
    works.start(
        TEXT.get("restore.looking"),
        progress -> program.opening().backups(opened.storage().file()),
        this::askBackup,
        this::say);
  }

  private void askBackup(List<Backup> backups) {
    new RestoreForm(dialogs, TEXT.get("restore.message"), backups)
        .other(TEXT.get("restore.other"), this::pickBackup)
        .show(around::restore);
  }

  private void pickBackup() {
    program
        .picker()
        .open(dialogs.owner(), FileKind.BACKUP)
        .ifPresent(
            chosen ->
                works.start(
                    TEXT.get("restore.looking"),
                    progress -> ports().files().backup(chosen),
                    backup -> askBackup(List.of(backup)),
                    this::say));
  }
}
