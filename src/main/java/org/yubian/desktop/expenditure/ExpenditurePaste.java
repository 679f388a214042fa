package org.yubian.desktop.expenditure;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.clipboard.Pasting;
import org.yubian.desktop.clipboard.PositionQuestion;
import org.yubian.desktop.clipboard.SystemClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.intake.Columns;
import org.yubian.desktop.intake.Context;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.intake.Mode;
import org.yubian.desktop.lines.LinePaste;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * Pasting on this screen. Cells that tell their subjects become lines, matched by their headings or
 * else shown before; mere amounts go into the columns their headings name, or by position.
 */
final class ExpenditurePaste {
  private static final Messages TEXT = Messages.of(ExpenditurePaste.class);

  private final Desk desk;
  private final Sheet sheet;
  private final ExpenditureModel model;
  private final IntakeCommands intake;

  ExpenditurePaste(Desk desk, Sheet sheet, ExpenditureModel model, IntakeCommands intake) {
    this.desk = desk;
    this.sheet = sheet;
    this.model = model;
    this.intake = intake;
  }

  /** Pastes what is on the clipboard where the cursor is. */
  void paste() {
    SystemClipboard clipboard = new SystemClipboard();
    List<List<String>> cells = clipboard.cells();
    SheetSelection at = sheet.selection();
    if (at.isNone() || cells.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
      return;
    }
    boolean onAdd = model.row(at.row()).kind() == SheetRow.Kind.ADD;
    boolean back = clipboard.isOwn() && !onAdd;
    Optional<Columns> lines = back ? Optional.empty() : IntakeCommands.columns(desk, cells);
    if (lines.isPresent() && lines.get().hasHeader()) {
      intake.take(cells, lines.get(), context(), onAdd ? Mode.ADD : Mode.UPDATE);
    } else if (lines.isPresent()) {
      intake.paste(window(), cells, context(), onAdd ? Mode.ADD : Mode.UPDATE);
    } else {
      pasteAmounts(cells, back);
    }
  }

  /** Shows what is on the clipboard, to make lines of it. */
  void pasteLines() {
    List<List<String>> cells = new SystemClipboard().cells();
    if (cells.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
    } else {
      intake.paste(window(), cells, context(), Mode.ADD);
    }
  }

  private Window window() {
    return sheet.getScene().getWindow();
  }

  /** Where lines go that do not tell it: where the cursor is. */
  private Context context() {
    String subject = model.subjectAt(sheet.selection().row());
    return switch (model.arrangement()) {
      case FUNCTION -> new Context(subject, null);
      case DEPARTMENT -> new Context(null, subject);
      case GOVERNMENT -> Context.NOWHERE;
    };
  }

  private void pasteAmounts(List<List<String>> cells, boolean back) {
    PastePlan plan = PastePlan.of(model, sheet.selection(), cells);
    List<SheetColumn> columns = model.layout().columns();
    if (back
        || PositionQuestion.ask(
            window(), plan, column -> TEXT.get("function.full." + columns.get(column).id()))) {
      Pasting.apply(desk, new LinePaste(model, model::lineAt, desk.display().unit()).paste(plan));
    }
  }
}
