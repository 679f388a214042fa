package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;

/** What menus do with the lines chosen in a sheet. */
public final class LineActions {
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
      case COPY -> new SheetClipboard(desk, sheet).copy();
      case FILL_DOWN -> fillDown();
      case DUPLICATE -> current().ifPresent(this::duplicate);
      case MOVE_UP -> move(-1);
      case MOVE_DOWN -> move(1);
      case REMOVE -> remove();
      case HISTORY -> current().ifPresent(this::history);
      case ADD, PASTE, PASTE_LINES, MOVE_TO -> {
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

  private void history(ExpenditureLine line) {
    String name = new LineNames(desk.subjects()).lineCell(line.coding()).text();
    desk.go(new Place.HistoryOf(Section.EXPENDITURES, line.key(), name));
  }

  private void duplicate(ExpenditureLine line) {
    Edit.AddRow<ExpenditureLine> edit = new LineEdits(desk.budget()).duplicate(line);
    if (desk.applyOrTell(edit)) {
      goTo(edit.row().key());
    }
  }

  private void move(int step) {
    int row = sheet.selection().row();
    int to = row + step;
    boolean among = to >= 0 && to < sheet.model().rowCount() && lineAt.apply(to).isPresent();
    if (!among || current().isEmpty()) {
      return;
    }
    switch (sheet.model().move(row, to)) {
      case Commit.Moved moved -> goTo(moved.rowKey());
      case Commit.Problem problem -> desk.tell(Notice.of(problem.message()));
      case Commit.Done done -> {
        // It stands there already.
      }
    }
  }

  private void goTo(Object line) {
    String column = sheet.model().layout().columns().get(sheet.selection().column()).id();
    sheet.goTo(line, column);
  }

  private void remove() {
    Optional<Edit> edit = new LineEdits(desk.budget()).remove(chosen());
    if (edit.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("remove.none")));
    }
    edit.ifPresent(desk::applyOrTell);
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
    edit.ifPresent(desk::applyOrTell);
  }
}
