package org.yubian.desktop.sheet.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.table.HeaderCell;

/**
 * In which order the columns of a layout stand on screen. Frozen columns stay where they are, and
 * columns below one heading stay side by side.
 */
record ColumnOrder(SheetLayout layout, List<Integer> columns) {
  ColumnOrder {
    columns = List.copyOf(columns);
  }

  /** As the layout has them. */
  static ColumnOrder natural(SheetLayout layout) {
    return new ColumnOrder(layout, IntStream.range(0, layout.columns().size()).boxed().toList());
  }

  /**
   * As the user arranged them once. Columns that are no more are passed over; one that was not
   * there then stands behind the one it follows in the layout.
   */
  static ColumnOrder of(SheetLayout layout, List<String> ids) {
    List<Integer> order = new ArrayList<>();
    for (String id : ids) {
      int column = layout.column(id);
      if (column >= layout.frozen() && !order.contains(column)) {
        order.add(column);
      }
    }
    for (int column = layout.frozen(); column < layout.columns().size(); column++) {
      if (!order.contains(column)) {
        order.add(order.indexOf(column - 1) + 1, column);
      }
    }
    for (int column = layout.frozen() - 1; column >= 0; column--) {
      order.addFirst(column);
    }
    return new ColumnOrder(layout, order).gathered();
  }

  /** Brings columns below one heading together, where the first of them stands. */
  private ColumnOrder gathered() {
    Set<Integer> together = new LinkedHashSet<>();
    for (int column : columns) {
      Optional<HeaderCell> group = group(column);
      for (int other : columns) {
        if (other == column || (group.isPresent() && group(other).equals(group))) {
          together.add(other);
        }
      }
    }
    return new ColumnOrder(layout, List.copyOf(together));
  }

  /** The heading over a column that stands over others, too. */
  private Optional<HeaderCell> group(int column) {
    return layout.header().stream()
        .filter(cell -> cell.row() == 0 && cell.columnSpan() > 1)
        .filter(cell -> column >= cell.column() && column < cell.column() + cell.columnSpan())
        .findFirst();
  }

  boolean isNatural() {
    return columns.equals(natural(layout).columns);
  }

  /** Whether no heading stands over the column and others. */
  boolean isAlone(int column) {
    return group(column).isEmpty();
  }

  int rank(int column) {
    return columns.indexOf(column);
  }

  /** What moves with a column: itself, or all columns below its uppermost heading. */
  List<Integer> moving(int column, boolean withGroup) {
    Optional<HeaderCell> group = group(column);
    return withGroup && group.isPresent()
        ? columns.stream().filter(other -> group(other).equals(group)).toList()
        : List.of(column);
  }

  /**
   * The order after a column, or all below its heading, went to where another one stands.
   *
   * @return the same where it cannot go there
   */
  ColumnOrder moved(int column, boolean withGroup, int to) {
    if (column < layout.frozen() || to < layout.frozen()) {
      return this;
    }
    boolean whole = withGroup || group(column).isEmpty();
    List<Integer> moving = moving(column, whole);
    List<Integer> targets = moving(to, whole);
    boolean apart = whole || group(column).equals(group(to));
    if (moving.contains(to) || !apart) {
      return this;
    }
    boolean right = rank(to) > rank(column);
    List<Integer> next = new ArrayList<>(columns);
    next.removeAll(moving);
    int at = right ? next.indexOf(targets.getLast()) + 1 : next.indexOf(targets.getFirst());
    next.addAll(at, moving);
    return new ColumnOrder(layout, next);
  }

  List<String> ids() {
    return columns.stream().map(column -> layout.columns().get(column).id()).toList();
  }
}
