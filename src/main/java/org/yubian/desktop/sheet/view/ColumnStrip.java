package org.yubian.desktop.sheet.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;

/**
 * Where each column of a sheet stands and how wide it is. Distances in pixels from the left edge of
 * the column's side: frozen columns from the sheet's, the others from that of the first scrolling
 * one.
 */
final class ColumnStrip {
  private static final double LEAST = 36;
  private static final double MOST = 1200;

  private final Map<String, Double> widths = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private List<String> chosenOrder = List.of();
  private SheetLayout layout = SheetLayout.EMPTY;
  private ColumnOrder order = ColumnOrder.natural(SheetLayout.EMPTY);
  private double[] edges = {0};
  private double frozenWidth;
  private double scrollingWidth;

  void setLayout(SheetLayout value) {
    if (!value.equals(layout)) {
      layout = value;
      order =
          chosenOrder.isEmpty() ? ColumnOrder.natural(layout) : ColumnOrder.of(layout, chosenOrder);
    }
    measure();
  }

  SheetLayout layout() {
    return layout;
  }

  int count() {
    return layout.columns().size();
  }

  boolean isFrozen(int column) {
    return column < layout.frozen();
  }

  double x(int column) {
    return edges[column];
  }

  double width(int column) {
    SheetColumn def = layout.columns().get(column);
    return hidden.contains(def.id()) ? 0 : widths.getOrDefault(def.id(), def.width());
  }

  boolean isShown(int column) {
    return column >= 0 && column < count() && width(column) > 0;
  }

  void setWidth(int column, double width) {
    widths.put(layout.columns().get(column).id(), Math.max(LEAST, Math.rint(width)));
    measure();
  }

  void setShown(int column, boolean shown) {
    String id = layout.columns().get(column).id();
    if (shown) {
      hidden.remove(id);
    } else {
      hidden.add(id);
    }
    measure();
  }

  ColumnOrder order() {
    return order;
  }

  /** Lets the columns stand in another order. */
  void setOrder(ColumnOrder value) {
    order = value;
    chosenOrder = order.isNatural() ? List.of() : order.ids();
    measure();
  }

  /** The columns as they stand; empty where that is how the layout has them. */
  List<Integer> arranged() {
    return order.isNatural() ? List.of() : order.columns();
  }

  /** What the user chose, by column id. */
  ColumnsChosen chosen() {
    return new ColumnsChosen(widths, hidden, chosenOrder);
  }

  /** Takes over what was chosen once; widths nobody can work with are made usable. */
  void restore(ColumnsChosen chosen) {
    widths.clear();
    chosen.widths().forEach((id, width) -> widths.put(id, Math.clamp(width, LEAST, MOST)));
    hidden.clear();
    hidden.addAll(chosen.hidden());
    chosenOrder = chosen.order();
    order =
        chosenOrder.isEmpty() ? ColumnOrder.natural(layout) : ColumnOrder.of(layout, chosenOrder);
    measure();
  }

  double frozenWidth() {
    return frozenWidth;
  }

  double scrollingWidth() {
    return scrollingWidth;
  }

  /** The shown column at a distance within a side; −1 for none. */
  int at(double x, boolean frozenSide) {
    for (int i = 0; i < count(); i++) {
      if (isFrozen(i) == frozenSide && x >= edges[i] && x < edges[i] + width(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The nearest shown column in a direction, or the column itself where there is none.
   *
   * @param column −1 to begin before the first, the number of columns to begin behind the last
   */
  int next(int column, int step) {
    int rank = column < 0 ? -1 : column >= count() ? count() : order.rank(column);
    for (int next = rank + step; next >= 0 && next < count(); next += step) {
      if (isShown(order.columns().get(next))) {
        return order.columns().get(next);
      }
    }
    return column;
  }

  private void measure() {
    edges = new double[count()];
    frozenWidth = 0;
    scrollingWidth = 0;
    for (int column : order.columns()) {
      if (isFrozen(column)) {
        edges[column] = frozenWidth;
        frozenWidth += width(column);
      } else {
        edges[column] = scrollingWidth;
        scrollingWidth += width(column);
      }
    }
  }
}
