package org.yubian.desktop.sheet.view;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.SheetModel;

/** Rows dragged by the grip at their left: a line shows where they would go. */
final class RowDrag {
  /** How far the mouse must go before a press is taken for a drag, in pixels. */
  private static final double PATIENCE = 5;

  private static final double GRIP = 8;
  private static final double LINE = 2;

  private final Sheet sheet;
  private final SheetState state;
  private final CellEditor editor;
  private final Region grip = new Region();
  private final Region line = new Region();
  private int row = -1;
  private double from;
  private boolean moving;

  RowDrag(Sheet sheet, SheetState state, CellEditor editor) {
    this.sheet = sheet;
    this.state = state;
    this.editor = editor;
    grip.getStyleClass().setAll("sheet-grip");
    line.getStyleClass().setAll("sheet-drop");
    for (Node node : nodes()) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      node.setVisible(false);
    }
  }

  List<Node> nodes() {
    return List.of(grip, line);
  }

  private double left(int ofRow) {
    boolean outline = state.columns.layout().outline();
    return outline ? 6 + state.model.row(ofRow).depth() * SheetState.INDENT : 1;
  }

  private boolean isOnGrip(int ofRow, double x) {
    return ofRow >= 0
        && state.model.isMovable(ofRow)
        && x >= left(ofRow) - 2
        && x <= left(ofRow) + GRIP + 2;
  }

  /**
   * The mouse is over a row, −1 for none.
   *
   * @return the cursor to show; null where it is not over the grip
   */
  @Nullable Cursor over(int ofRow, double x) {
    boolean movable = ofRow >= 0 && state.model.isMovable(ofRow) && !editor.isOpen();
    grip.setVisible(movable);
    if (!movable) {
      return null;
    }
    grip.resizeRelocate(left(ofRow), sheet.topOf(ofRow) + 6, GRIP - 1, SheetState.ROW - 12);
    return isOnGrip(ofRow, x) ? Cursor.OPEN_HAND : null;
  }

  /** The mouse was pressed on a row. */
  void press(int pressed, double x, double y) {
    row = isOnGrip(pressed, x) ? pressed : -1;
    from = y;
    moving = false;
  }

  /**
   * Whether a row is being dragged.
   *
   * @param over the row the mouse is over, −1 for none
   */
  boolean drag(int over, double y) {
    if (row < 0) {
      return false;
    }
    moving |= Math.abs(y - from) > PATIENCE;
    grip.setVisible(false);
    line.setVisible(moving && over >= 0 && over != row);
    if (line.isVisible()) {
      double edge = sheet.topOf(over) + (over > row ? SheetState.ROW : 0);
      line.resizeRelocate(0, edge - 1, sheet.getWidth(), LINE);
      line.toFront();
    }
    if (moving) {
      sheet.setCursor(Cursor.CLOSED_HAND);
      scrollAtEdges(y);
    }
    return true;
  }

  private void scrollAtEdges(double y) {
    if (y > sheet.getHeight() - SheetState.ROW) {
      sheet.scrollBy(0, SheetState.ROW);
    } else if (y < state.headerHeight() + state.fixedHeight() + SheetState.ROW / 2) {
      sheet.scrollBy(0, -SheetState.ROW);
    }
  }

  /** Lets the row go where it is. */
  void release(int over) {
    int dragged = row;
    boolean goes = moving && row >= 0 && over >= 0 && over != row;
    row = -1;
    moving = false;
    line.setVisible(false);
    if (goes) {
      move(state.model, dragged, over);
    }
  }

  private void move(SheetModel model, int dragged, int over) {
    String column = model.layout().columns().get(Math.max(0, sheet.selection().column())).id();
    switch (model.move(dragged, over)) {
      case Commit.Moved moved -> sheet.goTo(moved.rowKey(), column);
      case Commit.Problem problem -> editor.refuse(over, problem.message());
      case Commit.Done done -> {
        // It stands there already.
      }
    }
  }
}
