package org.yubian.desktop.sheet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.yubian.desktop.sheet.SheetRow;

/** The cells of one row on one side of the sheet. */
final class RowView extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SheetState state;
  private final List<CellView> cells = new ArrayList<>();
  private final FoldArrow arrow = new FoldArrow();
  private final boolean outlined;
  private SheetRow.Kind kind = SheetRow.Kind.LINE;
  private int row = -1;
  private int depth;

  RowView(SheetState state, boolean frozen) {
    this.state = state;
    boolean first = frozen || state.columns.layout().frozen() == 0;
    this.outlined = first && state.columns.layout().outline();
    setManaged(false);
    getStyleClass().setAll("sheet-row", "line");
    for (int i = 0; i < state.columns.count(); i++) {
      if (state.columns.isFrozen(i) == frozen) {
        cells.add(new CellView(state, i));
      }
    }
    getChildren().addAll(cells);
    if (outlined) {
      getChildren().add(arrow);
    }
  }

  SheetRow.Kind kind() {
    return kind;
  }

  void show(int index, double viewLeft, double viewWidth, boolean flash) {
    SheetRow def = state.model.row(index);
    row = index;
    if (def.kind() != kind) {
      kind = def.kind();
      getStyleClass().setAll("sheet-row", kind.name().toLowerCase(Locale.ROOT));
    }
    depth = def.depth();
    if (outlined) {
      arrow.show(def.fold());
    }
    pseudoClassStateChanged(CURRENT, state.selection.get().row() == index);
    place(viewLeft, viewWidth);
    for (CellView cell : cells) {
      if (cell.isVisible()) {
        cell.show(index, def.key(), flash);
      }
    }
  }

  void showSelection() {
    pseudoClassStateChanged(CURRENT, state.selection.get().row() == row);
    cells.forEach(cell -> cell.showSelection(row));
  }

  /** Width of a cell; one that is merged into the cell before has none. */
  private double width(int column) {
    int span = state.model.columnSpan(row, column);
    double width = 0;
    for (int i = 0; i < span; i++) {
      width += state.columns.width(column + i);
    }
    return width;
  }

  /** Puts the cells where their columns are; those out of sight are left alone. */
  private void place(double viewLeft, double viewWidth) {
    boolean first = outlined;
    for (CellView cell : cells) {
      double x = state.columns.x(cell.column());
      double width = width(cell.column());
      boolean seen = width > 0 && x + width > viewLeft && x < viewLeft + viewWidth;
      cell.setVisible(seen);
      if (seen) {
        cell.resizeRelocate(x, 0, width, SheetState.ROW);
        double indent = first ? FoldArrow.SPACE + depth * SheetState.INDENT : 0;
        cell.indent(indent);
      }
      first = false;
    }
    if (outlined) {
      double size = FoldArrow.SIZE;
      arrow.resizeRelocate(4 + depth * SheetState.INDENT, (SheetState.ROW - size) / 2, size, size);
    }
  }
}
