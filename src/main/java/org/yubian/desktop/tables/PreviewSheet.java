package org.yubian.desktop.tables;

import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.table.Grid;

/** A table that belongs to no open budget, to show what a pack makes of a sample. */
public final class PreviewSheet extends PrintedSheet {
  private @Nullable Grid grid;
  private SheetLayout layout = SheetLayout.EMPTY;

  public void show(Grid value) {
    grid = value;
    layout = new TableColumns(value).layout();
    layoutChanged();
    rowsChanged();
  }

  @Override
  public Grid grid() {
    if (grid == null) {
      throw new IllegalStateException("no table yet");
    }
    return grid;
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return grid == null ? 0 : super.rowCount();
  }
}
