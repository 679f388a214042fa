package org.yubian.desktop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.detail.DetailPage;
import org.yubian.desktop.find.FindBar;
import org.yubian.desktop.find.FindModel;
import org.yubian.desktop.findings.FindingCounts;
import org.yubian.desktop.findings.FindingsPage;
import org.yubian.desktop.findings.LiveAudit;
import org.yubian.desktop.frame.ActionCommands;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.DockPage;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.frame.FrameBuilder;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.UndoCommands;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.intake.ColumnMemory;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.source.SourcePage;
import org.yubian.desktop.tables.TablesScreen;

/** The content of a window with an open budget: its frame with all screens. */
final class BudgetView {
  private static final Messages TEXT = Messages.of(BudgetView.class);

  private final Frame frame;
  private final LiveAudit audit;

  /**
   * @param tell shows a sentence to the user
   */
  BudgetView(Desk desk, Consumer<String> tell) {
    this(desk, tell, WindowCommands.NONE);
  }

  /**
   * @param tell shows a sentence to the user
   * @param window what the window adds to menus and toolbar
   */
  BudgetView(Desk desk, Consumer<String> tell, WindowCommands window) {
    this(desk, tell, window, new ColumnMemory(null));
  }

  /**
   * @param tell shows a sentence to the user
   * @param window what the window adds to menus and toolbar
   * @param columns what pasted columns held before
   */
  BudgetView(Desk desk, Consumer<String> tell, WindowCommands window, ColumnMemory columns) {
    IntakeCommands intake = new IntakeCommands(desk, columns);
    SourcePage source = new SourcePage(desk);
    DetailPage detail = new DetailPage(desk);
    ComparedBudgets compared = new ComparedBudgets(desk, window.settings());
    audit = new LiveAudit(desk, compared, Platform::runLater);
    Runnable compare = () -> window.compare(compared, audit::runAll);
    FindingsPage findings = new FindingsPage(desk, audit, LocalDate::now);
    HelpKey.explain(findings.node(), "audit");
    FrameBuilder builder =
        new FrameBuilder(
            desk,
            ScreenEntries.of(desk, audit, intake, window),
            List.of(
                new DockPage("audit", TEXT.get("dock.audit"), findings.node()),
                new DockPage("source", TEXT.get("dock.source"), source.node()),
                new DockPage("detail", TEXT.get("dock.detail"), detail.node())),
            ZoneId.systemDefault());
    UndoCommands undo = new UndoCommands(desk, builder::finishEditing, tell);
    window.begin(builder);
    builder.menu(MenuName.EDIT, undo.undo(), undo.redo());
    ActionCommands actions = builder.actions();
    builder.menu(
        MenuName.EDIT,
        actions.of(ScreenAction.COPY),
        actions.of(ScreenAction.PASTE),
        actions.of(ScreenAction.PASTE_LINES),
        actions.of(ScreenAction.FILL_DOWN));
    builder.menu(
        MenuName.EDIT,
        actions.of(ScreenAction.ADD),
        actions.of(ScreenAction.DUPLICATE),
        actions.of(ScreenAction.MOVE_UP),
        actions.of(ScreenAction.MOVE_DOWN),
        actions.of(ScreenAction.MOVE_TO),
        actions.of(ScreenAction.HISTORY),
        actions.of(ScreenAction.REMOVE));
    FindBar find =
        new FindBar(
            new FindModel(desk, builder::shows, this::currentTable),
            desk::go,
            builder::focus,
            builder::mark);
    HelpKey.explain(find, "find");
    builder.menu(
        MenuName.EDIT,
        new Command(TEXT.get("find"), "Shortcut+F", find::begin),
        new Command(TEXT.get("find.next"), "F3", () -> find.step(1)),
        new Command(TEXT.get("find.previous"), "Shift+F3", () -> find.step(-1)));
    builder.tool(undo.undo(), Feather.CORNER_UP_LEFT, TEXT.get("tool.undo"));
    builder.tool(undo.redo(), Feather.CORNER_UP_RIGHT, TEXT.get("tool.redo"));
    builder.gap();
    builder.tool(actions.of(ScreenAction.ADD), Feather.PLUS, TEXT.get("action.ADD"));
    builder.tool(actions.of(ScreenAction.PASTE_LINES), Feather.CLIPBOARD, TEXT.get("tool.import"));
    builder.gap();
    builder.tool(find);
    builder.menu(MenuName.VIEW, builder.screens());
    builder.menu(
        MenuName.VIEW,
        new Command(TEXT.get("view.dock"), "F8", builder::toggleDock),
        new Command(TEXT.get("view.region"), "F6", () -> builder.moveRegion(1)),
        new Command(TEXT.get("view.region.back"), "Shift+F6", () -> builder.moveRegion(-1)));
    Command run =
        new Command(
            TEXT.get("audit.run.tip"),
            "F9",
            () -> {
              builder.showDock("audit");
              audit.runAll();
            });
    builder.menu(MenuName.TOOLS, run, new Command(TEXT.get("compared.command"), "", compare));
    builder.gap();
    builder.tool(run, Feather.CHECK_SQUARE, TEXT.get("audit.run"));
    builder.status(new FindingCounts(audit), () -> desk.go(new Place.Findings()));
    window.end(builder);
    frame = builder.build();
    desk.onTell(frame::tell);
    desk.onChoose(source::show);
    desk.onChooseLine(detail::show);
    desk.onGo(place -> go(place, compare));
    frame.show(
        window.lastScreen().filter(frame.ids()::contains).orElseGet(() -> frame.ids().getFirst()));
  }

  private void go(Place place, Runnable compare) {
    if (place instanceof Place.Compared) {
      compare.run();
    } else {
      frame.go(place);
    }
  }

  /** Whether the audit of what is shown has come back. */
  boolean isAudited() {
    return audit.report().isPresent() && !audit.isRunning();
  }

  /** Says how many errors the audit has found, as far as it has come; empty for none. */
  String unsettled() {
    long errors = audit.report().map(report -> report.count(FindingLevel.ERROR)).orElse(0L);
    return errors == 0 ? "" : TEXT.get("version.submit.errors", errors);
  }

  /** Number of the statutory table in sight; empty for none. */
  String currentTable() {
    return frame.current() instanceof TablesScreen tables ? tables.number() : "";
  }

  Frame frame() {
    return frame;
  }
}
