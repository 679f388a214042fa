package org.yubian.desktop.sheet.view;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;

/** What the mouse does in a sheet: choose, drag a range, fold, scroll, widen columns. */
final class SheetMouse {
  private static final double GRIP = 4;

  /** What can be dragged. */
  record Drags(ColumnDrag columns, RowDrag rows) {}

  private final Sheet sheet;
  private final SheetState state;
  private final CellEditor editor;
  private final ColumnDrag columns;
  private final RowDrag rows;
  private int resized = -1;
  private double resizedFrom;

  SheetMouse(Sheet sheet, SheetState state, CellEditor editor, Drags drags) {
    this.columns = drags.columns();
    this.rows = drags.rows();
    this.sheet = sheet;
    this.state = state;
    this.editor = editor;
  }

  void install() {
    sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    sheet.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    sheet.addEventHandler(MouseEvent.MOUSE_EXITED, event -> rows.over(-1, 0));
    sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    sheet.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  /** The row at a height; −1 for the headings or for nothing. */
  private int rowAt(double y) {
    double below = y - state.headerHeight();
    if (below < 0) {
      return -1;
    }
    double fixed = state.fixedHeight();
    int row =
        below < fixed
            ? (int) (below / SheetState.ROW)
            : state.fixedRows() + (int) ((below - fixed + sheet.scrollTop()) / SheetState.ROW);
    return row < state.model.rowCount() ? row : -1;
  }

  private int columnAt(double x) {
    return sheet.columnAt(x);
  }

  /** The column whose right edge is under the pointer in the headings; −1 for none. */
  private int gripAt(double x, double y) {
    if (y < 0 || y >= state.headerHeight()) {
      return -1;
    }
    int column = columnAt(x - GRIP);
    return column >= 0 && columnAt(x + GRIP) != column ? column : -1;
  }

  private void pressed(MouseEvent event) {
    if (editor.contains(event)) {
      return;
    }
    resized = gripAt(event.getX(), event.getY());
    resizedFrom = event.getX();
    if (resized >= 0 || !editor.finish()) {
      return;
    }
    sheet.requestFocus();
    int row = rowAt(event.getY());
    int column = columnAt(event.getX());
    if (row < 0 || column < 0) {
      boolean heading = event.getY() < state.headerHeight() && column >= 0;
      if (heading && event.getButton() == MouseButton.PRIMARY) {
        columns.press(column, event.getY() < SheetState.HEADING, event.getX());
      }
      return;
    }
    boolean keepsRange =
        event.getButton() == MouseButton.SECONDARY && sheet.selection().contains(row, column);
    if (!keepsRange) {
      sheet.choose(
          event.isShiftDown()
              ? sheet.selection().extendedTo(row, column)
              : SheetSelection.at(row, column));
    }
    if (event.getButton() == MouseButton.PRIMARY) {
      rows.press(row, event.getX(), event.getY());
    }
    if (event.getButton() == MouseButton.PRIMARY && isOnArrow(event, row, column)) {
      state.model.toggle(row);
    }
  }

  private boolean isOnArrow(MouseEvent event, int row, int column) {
    SheetRow def = state.model.row(row);
    double left = 4 + def.depth() * SheetState.INDENT;
    return column == 0
        && def.fold() != SheetRow.Fold.NONE
        && event.getX() >= left - GRIP
        && event.getX() <= left + FoldArrow.SIZE + GRIP;
  }

  private void dragged(MouseEvent event) {
    if (resized >= 0) {
      double width = state.columns.width(resized) + event.getX() - resizedFrom;
      resizedFrom = event.getX();
      state.columns.setWidth(resized, width);
      sheet.columnsChanged();
      return;
    }
    int row = rowAt(event.getY());
    int column = columnAt(event.getX());
    if (columns.drag(event.getX(), column) || rows.drag(row, event.getY())) {
      return;
    }
    if (event.isPrimaryButtonDown() && row >= 0 && column >= 0 && !editor.isOpen()) {
      sheet.choose(sheet.selection().extendedTo(row, column));
    }
  }

  private void released(MouseEvent event) {
    columns.release(columnAt(event.getX()));
    rows.release(rowAt(event.getY()));
    if (resized >= 0) {
      sheet.columnsWereChosen();
    }
    resized = -1;
  }

  private void moved(MouseEvent event) {
    boolean grip = gripAt(event.getX(), event.getY()) >= 0;
    Cursor hand = rows.over(rowAt(event.getY()), event.getX());
    sheet.setCursor(grip ? Cursor.H_RESIZE : hand == null ? Cursor.DEFAULT : hand);
  }

  private void clicked(MouseEvent event) {
    int row = rowAt(event.getY());
    int column = columnAt(event.getX());
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && row >= 0 && column >= 0 && !editor.contains(event)) {
      if (state.model.row(row).fold() != SheetRow.Fold.NONE && state.columns.isFrozen(column)) {
        if (!isOnArrow(event, row, column)) {
          state.model.toggle(row);
        }
      } else {
        sheet.opened(row, column);
      }
    }
  }

  private void scrolled(ScrollEvent event) {
    boolean across = event.isShiftDown() && event.getDeltaX() == 0;
    sheet.scrollBy(
        across ? -event.getDeltaY() : -event.getDeltaX(), across ? 0 : -event.getDeltaY());
    event.consume();
  }
}
