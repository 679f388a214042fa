package org.yubian.ledger;

import java.util.List;

/**
 * Where a line stands in a table: it adds to each of the columns in each of the rows.
 *
 * @param columns indexes of columns of the table's {@link SumSpec}
 */
public record Placement(List<SumRow> rows, int[] columns) {
  static final Placement NOWHERE = new Placement(List.of(), new int[0]);

  public boolean isIn(SumRow row) {
    return rows.contains(row);
  }

  public boolean isIn(int column) {
    for (int each : columns) {
      if (each == column) {
        return true;
      }
    }
    return false;
  }
}
