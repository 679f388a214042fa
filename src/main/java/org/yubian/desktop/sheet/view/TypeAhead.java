package org.yubian.desktop.sheet.view;

import java.time.Duration;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetSelection;

/** Goes to the row that begins with what is typed on codes and names. */
final class TypeAhead {
  /** What comes later begins anew. */
  private static final long PATIENCE = Duration.ofMillis(1500).toNanos();

  private final Sheet sheet;
  private final SheetState state;
  private String typed = "";
  private long last;

  TypeAhead(Sheet sheet, SheetState state) {
    this.sheet = sheet;
    this.state = state;
  }

  /** Whether there was such a row; the cursor is then on it. */
  boolean type(String text) {
    SheetSelection at = sheet.selection();
    boolean names =
        state.columns.layout().columns().get(at.column()).align() == SheetColumn.Align.LEFT;
    if (!names || !(state.model.entry(at.row(), at.column()) instanceof Entry.Refused)) {
      return false;
    }
    long now = System.nanoTime();
    String next = now - last > PATIENCE ? text : typed + text;
    int row = state.model.typeAhead(next, at.row());
    if (row < 0) {
      typed = "";
      return false;
    }
    typed = next;
    last = now;
    sheet.select(row, at.column());
    return true;
  }

  void forget() {
    typed = "";
  }
}
