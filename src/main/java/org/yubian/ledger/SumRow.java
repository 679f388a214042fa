package org.yubian.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of sums, live: it changes with the ledger and is read on the ledger's thread. */
public final class SumRow {
  private final SumTable table;
  private final int index;
  private final RowSpec spec;
  private final int depth;
  private final List<String> keys;
  private final @Nullable SumRow parent;
  private final Map<List<String>, SumRow> children = new HashMap<>();

  SumRow(
      SumTable table,
      int index,
      RowSpec spec,
      int depth,
      List<String> keys,
      @Nullable SumRow parent) {
    this.table = table;
    this.index = index;
    this.spec = spec;
    this.depth = depth;
    this.keys = keys;
    this.parent = parent;
  }

  public SumTable table() {
    return table;
  }

  /** Where the table's cells hold the row. */
  int index() {
    return index;
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

  /** The row of the next level with these values; null where no line falls into it. */
  @Nullable SumRow existing(List<String> childKeys) {
    SumRow child = children.get(childKeys);
    return child == null || !child.exists() ? null : child;
  }

  /** Exact sum of a column in fen. */
  public long sum(int column) {
    return table.cells().sum(index, column);
  }

  /** Number of lines in the row, those without an amount included. */
  public int lines() {
    return table.cells().lines(index);
  }

  /** Whether the row is to be printed: fixed rows always, others while a line falls in them. */
  public boolean exists() {
    return depth < 0 || lines() > 0;
  }

  /**
   * The row below with these keys. Rows are kept when their last line goes, so that whatever points
   * at one finds it again when a line comes back.
   */
  SumRow child(List<String> childKeys) {
    return children.computeIfAbsent(childKeys, below -> table.newRow(spec, depth + 1, below, this));
  }
}
