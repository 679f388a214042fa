package org.yubian.table.pack;

import java.util.List;
import java.util.stream.Stream;
import org.yubian.ledger.Filter;

/**
 * A table, or one of several that stand side by side and end on the same line.
 *
 * @param id of the block within its table
 * @param where which lines the table is about at all
 * @param rows from the top
 * @param bottom rows that stand at the bottom, level with those of the blocks beside
 */
public record Block(
    String id, Filter where, List<ColumnDef> columns, List<RowDef> rows, List<RowDef> bottom) {
  public Block {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    bottom = List.copyOf(bottom);
  }

  /** Columns from left to right. */
  public List<ColumnDef.Leaf> leaves() {
    return columns.stream().flatMap(ColumnDef::leaves).toList();
  }

  /** All rows, from the top to the bottom. */
  public Stream<RowDef> allRows() {
    return Stream.concat(rows.stream(), bottom.stream());
  }
}
