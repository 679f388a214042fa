package org.yubian.desktop.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells chosen: a rectangle from the anchor to the cursor. Rows are places on screen, columns
 * those of the layout; −1 while nothing can be chosen.
 *
 * @param order the columns as they stand on screen from left to right; empty where they stand as
 *     the layout has them
 */
public record SheetSelection(
    int anchorRow, int anchorColumn, int row, int column, List<Integer> order) {
  public static final SheetSelection NONE = new SheetSelection(-1, -1, -1, -1);

  public SheetSelection {
    order = List.copyOf(order);
  }

  /** A rectangle of columns that stand as the layout has them. */
  public SheetSelection(int anchorRow, int anchorColumn, int row, int column) {
    this(anchorRow, anchorColumn, row, column, List.of());
  }

  public static SheetSelection at(int row, int column) {
    return new SheetSelection(row, column, row, column);
  }

  /** The same with the columns standing in another order. */
  public SheetSelection in(List<Integer> columns) {
    return new SheetSelection(anchorRow, anchorColumn, row, column, columns);
  }

  public boolean isNone() {
    return row < 0;
  }

  public boolean isSingle() {
    return row == anchorRow && column == anchorColumn;
  }

  public SheetSelection extendedTo(int toRow, int toColumn) {
    return isNone()
        ? at(toRow, toColumn)
        : new SheetSelection(anchorRow, anchorColumn, toRow, toColumn, order);
  }

  public int top() {
    return Math.min(anchorRow, row);
  }

  public int bottom() {
    return Math.max(anchorRow, row);
  }

  /** The chosen columns from left to right. */
  public List<Integer> columns() {
    int first = Math.min(rank(anchorColumn), rank(column));
    int last = Math.max(rank(anchorColumn), rank(column));
    return IntStream.rangeClosed(first, last).map(this::at).boxed().toList();
  }

  /**
   * The first chosen column and all to the right of it.
   *
   * @param count how many columns the sheet has
   */
  public List<Integer> columnsToTheRight(int count) {
    int first = Math.min(rank(anchorColumn), rank(column));
    return IntStream.range(first, count).map(this::at).boxed().toList();
  }

  public boolean contains(int aRow, int aColumn) {
    if (isNone() || aRow < top() || aRow > bottom()) {
      return false;
    }
    int rank = rank(aColumn);
    int from = rank(anchorColumn);
    int to = rank(column);
    return rank >= Math.min(from, to) && rank <= Math.max(from, to);
  }

  private int rank(int aColumn) {
    return order.isEmpty() ? aColumn : order.indexOf(aColumn);
  }

  private int at(int rank) {
    return order.isEmpty() ? rank : order.get(rank);
  }
}
