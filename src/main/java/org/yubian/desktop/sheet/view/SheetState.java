package org.yubian.desktop.sheet.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Wanted;

/** What the parts of one sheet on screen share. */
final class SheetState {
  /** Height of every row, in pixels. */
  static final double ROW = 26;

  /** Height of a row of headings, in pixels. */
  static final double HEADING = 24;

  /** By how much a step of the outline is indented, in pixels. */
  static final double INDENT = 12;

  final SheetModel model;
  final ColumnStrip columns = new ColumnStrip();
  final ReadOnlyObjectWrapper<SheetSelection> selection =
      new ReadOnlyObjectWrapper<>(SheetSelection.NONE);

  /** Whether rows end with the last column, as on paper, instead of filling the sheet. */
  boolean endsWithColumns;

  /** What is being looked for; cells that hold it are marked. */
  Wanted wanted = Wanted.NONE;

  private final List<CellView> flashing = new ArrayList<>();

  SheetState(SheetModel model) {
    this.model = model;
    columns.setLayout(model.layout());
  }

  int fixedRows() {
    return Math.min(columns.layout().fixedRows(), model.rowCount());
  }

  int scrollingRows() {
    return model.rowCount() - fixedRows();
  }

  double fixedHeight() {
    return fixedRows() * ROW;
  }

  double headerHeight() {
    return columns.layout().headerRows() * HEADING;
  }

  void flash(CellView cell) {
    flashing.add(cell);
    cell.setFlashing(true);
  }

  boolean isFlashing() {
    return !flashing.isEmpty();
  }

  void endFlash() {
    flashing.forEach(cell -> cell.setFlashing(false));
    flashing.clear();
  }
}
