package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.clipboard.SystemClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.intake.Columns;
import org.yubian.desktop.intake.Context;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.intake.Mode;
import org.yubian.desktop.lines.LineActions;
import org.yubian.desktop.lines.LinePaste;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.DialogDress;

/**
 * Pasting on this screen. Cells that tell their subjects become lines, matched by their headings or
 * else shown before; mere amounts go into the columns their headings name, or by position.
 */
final class ExpenditurePaste {
  private static final Messages TEXT = Messages.of(ExpenditurePaste.class);

  private final Desk desk;
  private final Sheet sheet;
  private final ExpenditureModel model;
  private final LineActions actions;
  private final IntakeCommands intake;

  ExpenditurePaste(
      Desk desk, Sheet sheet, ExpenditureModel model, LineActions actions, IntakeCommands intake) {
    this.desk = desk;
    this.sheet = sheet;
    this.model = model;
    this.actions = actions;
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
    } else if (back || isPlain(cells) || asked(cells, at)) {
      actions.paste(cells);
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

  /** Whether there is nothing to ask: one column, or columns named by the first row. */
  private boolean isPlain(List<List<String>> cells) {
    return cells.stream().allMatch(row -> row.size() <= 1)
        || !LinePaste.named(model, cells.getFirst()).isEmpty();
  }

  private boolean asked(List<List<String>> cells, SheetSelection at) {
    List<SheetColumn> columns = model.layout().columns();
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width && at.left() + i < columns.size(); i++) {
      names.add(TEXT.get("function.full." + columns.get(at.left() + i).id()));
    }
    ButtonType paste = new ButtonType(TEXT.get("action.PASTE"), ButtonBar.ButtonData.OK_DONE);
    ButtonType leave = new ButtonType(TEXT.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            TEXT.get("paste.position", cells.size(), width, String.join("、", names)),
            paste,
            leave);
    DialogDress.like(window(), alert);
    alert.setTitle(TEXT.get("paste.position.title"));
    return alert.showAndWait().filter(paste::equals).isPresent();
  }
}
