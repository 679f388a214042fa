package org.yubian.desktop.clipboard;

import java.util.List;
import java.util.function.Function;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.view.Sheet;

/** What is copied from the chosen cells of a sheet, and pasted into them. */
public final class SheetClipboard {
  private static final Messages TEXT = Messages.of(SheetClipboard.class);

  private final Desk desk;
  private final Sheet sheet;
  private final SystemClipboard clipboard = new SystemClipboard();

  public SheetClipboard(Desk desk, Sheet sheet) {
    this.desk = desk;
    this.sheet = sheet;
  }

  public void copy() {
    if (!sheet.selection().isNone()) {
      clipboard.put(CopiedCells.of(sheet.model(), sheet.selection()));
    }
  }

  /**
   * Pastes what is on the clipboard by headings or by position; asks first where cells of another
   * program go by position.
   *
   * @param made what is changed, told from where the cells go
   */
  public void paste(Function<PastePlan, Paste> made) {
    if (sheet.selection().isNone()) {
      return;
    }
    List<List<String>> cells = clipboard.cells();
    if (cells.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
      return;
    }
    PastePlan plan = PastePlan.of(sheet.model(), sheet.selection(), cells);
    List<SheetColumn> columns = sheet.model().layout().columns();
    if (clipboard.isOwn()
        || PositionQuestion.ask(
            sheet.getScene().getWindow(), plan, column -> columns.get(column).name())) {
      Pasting.apply(desk, made.apply(plan));
    }
  }
}
