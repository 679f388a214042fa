package org.yubian.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the sums of a table are: the cell of a row and a column holds the exact sum, in fen, of the
 * lines of the column's source that pass the table's, the row's and the column's filter.
 *
 * @param id of the table (or of one of the blocks that stand side by side in it)
 */
public record SumSpec(String id, Filter where, List<RowSpec> rows, List<ColumnSpec> columns) {
  public SumSpec {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  Set<Source> sources() {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    columns.forEach(column -> sources.add(column.source()));
    return sources;
  }

  Set<Dimension> columnDimensions(Source source) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    columns.stream()
        .filter(column -> column.source() == source)
        .forEach(column -> dimensions.addAll(column.where().dimensions()));
    return dimensions;
  }

  /** Index of the column. */
  public int column(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id + " has no column " + columnId);
  }
}
