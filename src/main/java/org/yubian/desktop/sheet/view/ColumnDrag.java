package org.yubian.desktop.sheet.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Columns dragged by their headings: a line shows where they would go. */
final class ColumnDrag {
  /** How far the mouse must go before a press is taken for a drag, in pixels. */
  private static final double PATIENCE = 6;

  private final Sheet sheet;
  private final SheetState state;
  private final Region line = new Region();
  private int column = -1;
  private boolean group;
  private double from;
  private boolean moving;

  ColumnDrag(Sheet sheet, SheetState state) {
    this.sheet = sheet;
    this.state = state;
    line.getStyleClass().setAll("sheet-drop");
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.setVisible(false);
  }

  Node line() {
    return line;
  }

  /**
   * A heading was pressed.
   *
   * @param upper whether that of several columns, where there is one
   */
  void press(int pressed, boolean upper, double x) {
    column = state.endsWithColumns || state.columns.isFrozen(pressed) ? -1 : pressed;
    group = upper;
    from = x;
    moving = false;
  }

  /** Whether a heading is being dragged. */
  boolean drag(double x, int over) {
    if (column < 0) {
      return false;
    }
    moving |= Math.abs(x - from) > PATIENCE;
    ColumnOrder next = over < 0 ? state.columns.order() : target(over);
    line.setVisible(moving && !next.equals(state.columns.order()));
    if (line.isVisible()) {
      boolean right = state.columns.order().rank(over) > state.columns.order().rank(column);
      boolean whole = group || state.columns.order().isAlone(column);
      double edge =
          state.columns.order().moving(over, whole).stream()
              .mapToDouble(each -> state.columns.x(each) + (right ? state.columns.width(each) : 0))
              .reduce(right ? Math::max : Math::min)
              .orElse(0);
      double left = state.columns.frozenWidth() + edge - sheet.scrollLeft();
      line.resizeRelocate(left - 1, 0, 2, sheet.getHeight());
      line.toFront();
    }
    return true;
  }

  private ColumnOrder target(int over) {
    return state.columns.order().moved(column, group, over);
  }

  /** Lets the columns go where they are. */
  void release(int over) {
    boolean moves = moving && column >= 0 && over >= 0;
    int dragged = column;
    column = -1;
    moving = false;
    line.setVisible(false);
    if (moves) {
      sheet.arrange(state.columns.order().moved(dragged, group, over));
    }
  }
}
