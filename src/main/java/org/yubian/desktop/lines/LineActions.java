package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.clipboard.CopiedCells;
import org.yubian.desktop.clipboard.SystemClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;

/** What menus do with the lines chosen in a sheet. */
public final class LineActions {
  /** What can be done with lines however a screen arranges them. */
  public static final Set<ScreenAction> ALL =
      Set.copyOf(
          EnumSet.complementOf(
              EnumSet.of(ScreenAction.ADD, ScreenAction.MOVE_TO, ScreenAction.PASTE_LINES)));

  private static final Messages TEXT = Messages.of(LineActions.class);

  private final Desk desk;
  private final Sheet sheet;
  private final IntFunction<Optional<ExpenditureLine>> lineAt;

  /**
   * @param lineAt the line of a row; empty for a row of sums
   */
  public LineActions(Desk desk, Sheet sheet, IntFunction<Optional<ExpenditureLine>> lineAt) {
    this.desk = desk;
    this.sheet = sheet;
    this.lineAt = lineAt;
  }

  public void act(ScreenAction action) {
    if (sheet.selection().isNone()) {
      return;
    }
    switch (action) {
      case COPY -> new SystemClipboard().put(CopiedCells.of(sheet.model(), sheet.selection()));
      case PASTE -> paste();
      case FILL_DOWN -> fillDown();
      case DUPLICATE -> current().ifPresent(this::duplicate);
      case MOVE_UP -> current().flatMap(new LineEdits(desk.budget())::up).ifPresent(this::move);
      case MOVE_DOWN -> current().flatMap(new LineEdits(desk.budget())::down).ifPresent(this::move);
      case REMOVE -> remove();
      case HISTORY -> current().ifPresent(this::history);
      case ADD, MOVE_TO, PASTE_LINES -> {
        // How depends on the classification the screen arranges lines by.
      }
    }
  }

  private Optional<ExpenditureLine> current() {
    return lineAt.apply(sheet.selection().row());
  }

  /** The lines in the chosen rows. */
  public List<ExpenditureLine> chosen() {
    List<ExpenditureLine> lines = new ArrayList<>();
    SheetSelection cells = sheet.selection();
    for (int row = cells.top(); row <= cells.bottom(); row++) {
      lineAt.apply(row).ifPresent(lines::add);
    }
    return lines;
  }

  private boolean apply(Edit edit) {
    Optional<String> refusal = desk.apply(edit);
    refusal.ifPresent(why -> desk.tell(Notice.of(why)));
    return refusal.isEmpty();
  }

  private void history(ExpenditureLine line) {
    String name = new LineNames(desk.subjects()).lineCell(line.coding()).text();
    desk.go(new Place.HistoryOf(Section.EXPENDITURES, line.key(), name));
  }

  private void duplicate(ExpenditureLine line) {
    Edit.AddRow<ExpenditureLine> edit = new LineEdits(desk.budget()).duplicate(line);
    if (apply(edit)) {
      goTo(edit.row().key());
    }
  }

  private void move(Edit.MoveRow<ExpenditureLine> edit) {
    if (apply(edit)) {
      goTo(edit.toKey());
    }
  }

  private void goTo(long line) {
    String column = sheet.model().layout().columns().get(sheet.selection().column()).id();
    sheet.goTo(line, column);
  }

  private void remove() {
    Optional<Edit> edit = new LineEdits(desk.budget()).remove(chosen());
    if (edit.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("remove.none")));
    }
    edit.ifPresent(this::apply);
  }

  private void fillDown() {
    List<ExpenditureLine> lines = chosen();
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      ExpenditureLine line = lines.get(i);
      ExpenditureLine filled =
          line.withAmount(lines.getFirst().amount())
              .withNotes(line.notes().withFormula(lines.getFirst().notes().formula()));
      edits.add(new Edit.ChangeRow<>(Section.EXPENDITURES, line, filled));
    }
    Optional<Edit> edit = LineEdits.together(TEXT.get("edit.fill", edits.size()), edits);
    if (edit.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("fill.none")));
    }
    edit.ifPresent(this::apply);
  }

  private void paste() {
    List<List<String>> cells = new SystemClipboard().cells();
    if (cells.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
      return;
    }
    paste(cells);
  }

  /** Pastes amounts: into the columns that the first row names, else from the chosen cell on. */
  public void paste(List<List<String>> cells) {
    List<Integer> named =
        cells.size() < 2 ? List.of() : LinePaste.named(sheet.model(), cells.getFirst());
    LinePaste pasting = new LinePaste(sheet.model(), lineAt, desk.display().unit());
    Paste paste =
        named.isEmpty()
            ? pasting.onto(sheet.selection(), cells)
            : pasting.into(sheet.selection().top(), named, cells.subList(1, cells.size()));
    Edit edit = paste.edit();
    boolean done = edit == null || apply(edit);
    if (done && !paste.problems().isEmpty()) {
      desk.tell(
          new Notice(
              TEXT.get("paste.partly", paste.placed(), paste.problems().size()), paste.problems()));
    }
  }
}
