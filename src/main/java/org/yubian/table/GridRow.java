package org.yubian.table;

import java.util.List;
import org.yubian.table.pack.RowDef;

/**
 * A row of a table's body.
 *
 * @param key identifies the row within its table as long as its content stays what it is: the ids
 *     and key values of the rows it is made of
 * @param looks one for each block of the table
 */
public record GridRow(String key, List<Cell> cells, List<RowDef.Look> looks) {
  public GridRow {
    cells = List.copyOf(cells);
    looks = List.copyOf(looks);
  }

  /** What the row is, where the table has one block. */
  public RowDef.Look look() {
    return looks.getFirst();
  }
}
