package org.yubian.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.catalogue.CatalogueCommands;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.compared.ComparedForm;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.DroppedFiles;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.DockState;
import org.yubian.desktop.frame.FrameBuilder;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.ScreenEntry;
import org.yubian.desktop.intake.ColumnMemory;
import org.yubian.desktop.opening.BudgetKey;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.review.LinesFromTables;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.templates.TemplateCommands;
import org.yubian.desktop.theme.Scaled;
import org.yubian.desktop.trail.TrailScreen;
import org.yubian.desktop.work.WorkBar;
import org.yubian.desktop.work.Works;
import org.yubian.ledger.Change;
import org.yubian.session.Backup;
import org.yubian.session.SessionListener;

/** The window of one open budget. */
final class BudgetWindow implements WindowCommands {
  private static final Messages TEXT = Messages.of(BudgetWindow.class);

  private final Opened opened;
  private final Program program;
  private final Windows windows;
  private final Stage stage = new Stage();
  private final WorkBar bar = new WorkBar();
  private final Works works;
  private final Dialogs dialogs;
  private final OpenCommands opens;
  private final FileCommands files;
  private final VersionCommands versions;
  private final BudgetView view;
  private final SheetMemory memory;

  BudgetWindow(Opened opened, Program program, Windows windows) {
    this.opened = opened;
    this.program = program;
    this.windows = windows;
    works = windows.works();
    works.showIn(bar);
    dialogs = new Dialogs(stage, program.appearance());
    opens = new OpenCommands(windows, stage);
    files = new FileCommands(opened, program, dialogs, works, new Around());
    versions =
        new VersionCommands(
            opened, program.opening(), dialogs, works, this::finishEditing, windows);
    view = new BudgetView(opened.desk(), this::tell, this, new ColumnMemory(program.settings()));
    versions.warn(view::unsettled);
    view.frame().addStrip(bar);
    memory = new SheetMemory(program.settings());
    memory.lookAt(view.frame());
    view.frame().onShown(id -> memory.lookAt(view.frame()));
    DroppedFiles.accept(view.frame(), dropped -> windows.dropped(dropped, stage, this::tell));
    recallDock();
    Scene scene = new Scene(new Scaled(view.frame(), program.appearance().scale()));
    program.appearance().dress(scene);
    new LookCommands(program.appearance()).addKeysTo(scene);
    stage.setScene(scene);
    stage.setTitle(title(opened.desk().budget()));
    ProgramIcons.addTo(stage);
    new WindowPlace(program.settings(), "window").keep(stage);
    stage.setOnCloseRequest(this::close);
    opened.desk().session().listen(new FromSession());
  }

  /** With the version, by which windows of one budget are told apart. */
  private String title(Budget budget) {
    return TEXT.get(
        "window.title",
        budget.unit().name(),
        budget.header().year(),
        budget.unit().scope().label(),
        opened.info().version());
  }

  @Override
  public List<ScreenEntry> screens(Desk desk) {
    return List.of(
        new ScreenEntry(
            "trail",
            TEXT.get("screen.trail"),
            Feather.CLOCK,
            Place.HistoryOf.class::isInstance,
            () ->
                new TrailScreen(
                    desk,
                    works,
                    opened.storage().trail(opened.info().id()),
                    program.opening().ports().readers().rows())));
  }

  @Override
  public void begin(FrameBuilder frame) {
    opens.addTo(frame.menus());
    Command tables =
        new TableCommand(opened.desk(), program, works, stage, this::finishEditing).command();
    frame.menu(MenuName.FILE, frame.editing(tables));
    versions.addTo(frame.menus());
    files.addTo(frame.menus());
    frame.menu(
        MenuName.FILE,
        new Command(TEXT.get("file.close"), "Shortcut+W", () -> close(windows::closedByCommand)),
        new Command(TEXT.get("file.quit"), "Shortcut+Q", windows::quit));
    frame.tool(opens.create(), Feather.FILE_PLUS, TEXT.get("tool.new"));
    frame.tool(opens.open(), Feather.FOLDER, TEXT.get("tool.open"));
    frame.gap();
  }

  @Override
  public void end(FrameBuilder frame) {
    frame.gap();
    frame.tool(files.workbook(), Feather.DOWNLOAD, TEXT.get("tool.export"));
    new LookCommands(program.appearance()).addTo(frame.menus());
    frame.menu(MenuName.TOOLS, subjects(), templates(), lines());
    windows.addHelpTo(frame.menus(), stage, frame::currentId);
  }

  private Command templates() {
    Ports ports = program.opening().ports();
    return new TemplateCommands(dialogs, this::tell)
        .open(
            opened.desk(),
            ports.places().templates(),
            ports.codec(),
            ports.subjects(),
            ports.packs());
  }

  private Command lines() {
    return new LinesFromTables(opened.desk(), dialogs, works, program.opening().ports().subjects())
        .command();
  }

  private Command subjects() {
    Ports ports = program.opening().ports();
    return new CatalogueCommands(
            dialogs, works, () -> program.picker().open(stage, FileKind.SUBJECTS), this::tell)
        .open(opened.desk(), ports.subjects(), ports.catalogues());
  }

  /** Shows what is done in the background. */
  WorkBar bar() {
    return bar;
  }

  BudgetKey key() {
    return opened.key();
  }

  Stage stage() {
    return stage;
  }

  Desk desk() {
    return opened.desk();
  }

  Budget budget() {
    return opened.desk().budget();
  }

  BudgetView view() {
    return view;
  }

  @Override
  public Settings settings() {
    return program.settings();
  }

  @Override
  public void compare(ComparedBudgets compared, Runnable changed) {
    if (finishEditing()) {
      new ComparedForm(
              opened,
              compared,
              new ComparedForm.Means(
                  dialogs,
                  works,
                  program.opening(),
                  () -> program.picker().open(stage, FileKind.BUDGET),
                  this::tell))
          .show(changed);
    }
  }

  @Override
  public Optional<Path> ask(Window owner, String name) {
    return program.picker().save(owner, FileKind.PICTURE, name);
  }

  void show() {
    stage.show();
    LinesFromTables.hint(opened.desk());
    WarmUp.begin(stage.getScene());
  }

  private boolean finishEditing() {
    return view.frame().finishEditing();
  }

  private void tell(String message) {
    opened.desk().tell(Notice.of(message));
  }

  private void recallDock() {
    Settings settings = program.settings();
    settings
        .get("dock.page")
        .ifPresent(
            page ->
                view.frame()
                    .restoreDock(new DockState(page, settings.number("dock.open", 1, 0, 1) == 1)));
  }

  @Override
  public Optional<String> lastScreen() {
    return program.recents().screen(opened.key());
  }

  private void keepArrangement() {
    memory.keepRows();
    program.recents().left(opened.key(), view.frame().currentId());
    view.frame()
        .dockState()
        .ifPresent(
            dock -> {
              program.settings().set("dock.page", dock.page());
              program.settings().set("dock.open", dock.open() ? "1" : "0");
            });
  }

  private void close(WindowEvent event) {
    event.consume();
    close(windows::closed);
  }

  /**
   * Closes the window once everything is written.
   *
   * @param then hears of it
   */
  void close(Runnable then) {
    if (finishEditing()) {
      keepArrangement();
      works.finish(
          TEXT.get("file.closing"),
          progress -> {
            opened.storage().close();
            return opened;
          },
          done -> {
            stage.hide();
            windows.gone(this);
            then.run();
          },
          this::tell);
    }
  }

  /** The window goes, its file is replaced, and the window comes again. */
  private void restore(Backup backup) {
    if (windows.hasOthersOf(this)) {
      tell(TEXT.get("restore.others"));
      return;
    }
    close(() -> windows.restore(opened.storage().file(), backup));
  }

  private final class Around implements FileCommands.Around {
    @Override
    public boolean finishEditing() {
      return BudgetWindow.this.finishEditing();
    }

    @Override
    public String currentTable() {
      return view.currentTable();
    }

    @Override
    public Works moreWorks() {
      return windows.works();
    }

    @Override
    public void restore(Backup backup) {
      BudgetWindow.this.restore(backup);
    }
  }

  private final class FromSession implements SessionListener {
    @Override
    public void changed(Change change) {
      stage.setTitle(title(change.after()));
    }

    @Override
    public void rebuilt(Change change) {
      stage.setTitle(title(change.after()));
    }

    @Override
    public void backupFailed(String reason) {
      Platform.runLater(() -> tell(reason));
    }
  }
}
