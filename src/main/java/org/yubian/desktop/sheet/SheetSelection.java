package org.yubian.desktop.sheet;

/**
 * The cells chosen: a rectangle from the anchor to the cursor. Rows and columns are places on
 * screen; −1 while nothing can be chosen.
 */
public record SheetSelection(int anchorRow, int anchorColumn, int row, int column) {
  public static final SheetSelection NONE = new SheetSelection(-1, -1, -1, -1);

  public static SheetSelection at(int row, int column) {
    return new SheetSelection(row, column, row, column);
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
        : new SheetSelection(anchorRow, anchorColumn, toRow, toColumn);
  }

  public int top() {
    return Math.min(anchorRow, row);
  }

  public int bottom() {
    return Math.max(anchorRow, row);
  }

  public int left() {
    return Math.min(anchorColumn, column);
  }

  public int right() {
    return Math.max(anchorColumn, column);
  }

  public boolean contains(int aRow, int aColumn) {
    return !isNone()
        && aRow >= top()
        && aRow <= bottom()
        && aColumn >= left()
        && aColumn <= right();
  }
}
