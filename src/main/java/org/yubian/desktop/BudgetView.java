package org.yubian.desktop;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.yubian.Messages;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.DockPage;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.frame.FrameBuilder;
import org.yubian.desktop.frame.ScreenEntry;
import org.yubian.desktop.frame.UndoCommands;
import org.yubian.desktop.function.FunctionScreen;
import org.yubian.desktop.source.SourcePage;
import org.yubian.desktop.tables.TablesScreen;

/** The content of a window with an open budget: its frame with all screens. */
final class BudgetView {
  private static final Messages TEXT = Messages.of(BudgetView.class);

  private final Frame frame;

  /**
   * @param tell shows a sentence to the user
   */
  BudgetView(Desk desk, Consumer<String> tell) {
    SourcePage source = new SourcePage(desk);
    FrameBuilder builder =
        new FrameBuilder(
            desk,
            screens(desk),
            List.of(new DockPage("source", TEXT.get("dock.source"), source.node())),
            ZoneId.systemDefault());
    UndoCommands undo = new UndoCommands(desk, builder::finishEditing, tell);
    builder.menu(TEXT.get("menu.edit"), undo.undo(), undo.redo());
    builder.tool(undo.undo(), Feather.CORNER_UP_LEFT, TEXT.get("tool.undo"));
    builder.tool(undo.redo(), Feather.CORNER_UP_RIGHT, TEXT.get("tool.redo"));
    builder.menu(
        TEXT.get("menu.view"),
        new Command(TEXT.get("view.dock"), "Shortcut+Shift+D", builder::toggleDock));
    frame = builder.build();
    desk.onChoose(source::show);
    desk.onGo(frame::go);
    frame.show("function");
  }

  private static List<ScreenEntry> screens(Desk desk) {
    return List.of(
        new ScreenEntry(
            "function",
            TEXT.get("screen.function"),
            Feather.LAYERS,
            place -> place instanceof Place.OfLine line && line.section() == Section.EXPENDITURES,
            () -> new FunctionScreen(desk)),
        new ScreenEntry(
            "tables",
            TEXT.get("screen.tables"),
            Feather.GRID,
            Place.OfTable.class::isInstance,
            () -> new TablesScreen(desk)));
  }

  Frame frame() {
    return frame;
  }
}
