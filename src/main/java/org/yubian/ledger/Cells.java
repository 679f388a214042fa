package org.yubian.ledger;

import java.util.Arrays;

/**
 * The sums of a table in one array, row after row, each row with its number of lines and the number
 * of the edit that touched it last. An edit of a long budget lands in dozens of rows that are in no
 * cache; this way each of them costs one miss.
 */
final class Cells {
  private static final int LINES = 0;
  private static final int STAMP = 1;
  private static final int FIRST = 2;

  private final int width;
  private long[] cells;
  private int rows;

  private long stamp = 1;
  private int[] touched = new int[16];
  private long[] before;
  private int count;

  Cells(int columns) {
    width = FIRST + columns;
    cells = new long[8 * width];
    before = new long[16 * width];
  }

  /** Makes room for one more row and returns its index. */
  int grow() {
    if ((rows + 1) * width > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(cells.length * 2, (rows + 1) * width));
    }
    return rows++;
  }

  long sum(int row, int column) {
    return cells[row * width + FIRST + column];
  }

  int lines(int row) {
    return (int) cells[row * width + LINES];
  }

  /** Adds without remembering what was: for building. */
  void load(int row, int[] columns, long amount) {
    int at = row * width;
    cells[at + LINES]++;
    for (int column : columns) {
      int cell = at + FIRST + column;
      cells[cell] = Math.addExact(cells[cell], amount);
    }
  }

  /** Adds within an edit, keeping what the row was before it. */
  void add(int row, int[] columns, long amount, int lines) {
    int at = row * width;
    if (cells[at + STAMP] != stamp) {
      keep(row, at);
    }
    cells[at + LINES] += lines;
    for (int column : columns) {
      int cell = at + FIRST + column;
      cells[cell] = Math.addExact(cells[cell], amount);
    }
  }

  private void keep(int row, int at) {
    if (count == touched.length) {
      touched = Arrays.copyOf(touched, count * 2);
      before = Arrays.copyOf(before, count * 2 * width);
    }
    System.arraycopy(cells, at, before, count * width, width);
    touched[count++] = row;
    cells[at + STAMP] = stamp;
  }

  /** How many rows the edit touched. */
  int touchedRows() {
    return count;
  }

  /** The row touched as the number-th. */
  int touchedRow(int number) {
    return touched[number];
  }

  long sumBefore(int number, int column) {
    return before[number * width + FIRST + column];
  }

  int linesBefore(int number) {
    return (int) before[number * width + LINES];
  }

  /** Ends the edit. */
  void settle() {
    count = 0;
    stamp++;
  }

  /** Takes the edit back. */
  void revert() {
    for (int i = 0; i < count; i++) {
      System.arraycopy(before, i * width, cells, touched[i] * width, width);
    }
    settle();
  }
}
