package org.yubian.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of sums, live: it changes with the ledger and is read on the ledger's thread. */
public final class SumRow {
  private final SumTable table;
  private final RowSpec spec;
  private final int depth;
  private final List<String> keys;
  private final @Nullable SumRow parent;
  private final Map<List<String>, SumRow> children = new HashMap<>();
  private final long[] sums;
  private long @Nullable [] before;
  private int lines;
  private int linesBefore;

  SumRow(SumTable table, RowSpec spec, int depth, List<String> keys, @Nullable SumRow parent) {
    this.table = table;
    this.spec = spec;
    this.depth = depth;
    this.keys = keys;
    this.parent = parent;
    this.sums = new long[table.spec().columns().size()];
  }

  public SumTable table() {
    return table;
  }

  public RowSpec spec() {
    return spec;
  }

  /**
   * Which level of its tree the row belongs to, 0 = the outermost; −1 for a fixed row. (The unseen
   * root of a tree has −1, too: {@link #child} makes the outermost rows.)
   */
  public int depth() {
    return depth;
  }

  /** Values of the level's keys; the empty text where a line has none. */
  public List<String> keys() {
    return keys;
  }

  public @Nullable SumRow parent() {
    return parent;
  }

  /** Rows of the next level into which lines fall, in no particular order. */
  public List<SumRow> children() {
    return children.values().stream().filter(SumRow::exists).toList();
  }

  /** Exact sum of a column in fen. */
  public long sum(int column) {
    return sums[column];
  }

  /** Number of lines in the row, those without an amount included. */
  public int lines() {
    return lines;
  }

  /** Whether the row is to be printed: fixed rows always, others while a line falls in them. */
  public boolean exists() {
    return lines > 0 || depth < 0;
  }

  /**
   * The row below with these keys. Rows are kept when their last line goes, so that whatever points
   * at one finds it again when a line comes back.
   */
  SumRow child(List<String> childKeys) {
    return children.computeIfAbsent(
        childKeys, keys -> new SumRow(table, spec, depth + 1, keys, this));
  }

  void add(int[] columns, long amount, int count, List<SumRow> touched) {
    if (before == null) {
      before = sums.clone();
      linesBefore = lines;
      touched.add(this);
    }
    lines += count;
    for (int column : columns) {
      sums[column] = Math.addExact(sums[column], amount);
    }
  }

  /** Adds without remembering what was: for building. */
  void load(int[] columns, long amount) {
    lines++;
    for (int column : columns) {
      sums[column] = Math.addExact(sums[column], amount);
    }
  }

  /** Reports the cells that differ and forgets what was. */
  void settle(Change change) {
    long[] was = before;
    if (was == null) {
      return;
    }
    before = null;
    for (int column = 0; column < sums.length; column++) {
      if (was[column] != sums[column]) {
        change.add(new SumChange(this, column, was[column], sums[column]));
      }
    }
    if ((lines == 0) != (linesBefore == 0) && depth >= 0) {
      change.structural(table);
    }
  }

  /** Takes back everything since the last settling. */
  void revert() {
    long[] was = before;
    if (was != null) {
      System.arraycopy(was, 0, sums, 0, sums.length);
      lines = linesBefore;
      before = null;
    }
  }
}
