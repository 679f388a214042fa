package org.yubian.audit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table's body.
 *
 * @param index from 0
 * @param blocks for each of the table's blocks which row it is there; null where none is recognised
 * @param texts of all cells, as displayed
 * @param names subjects it prints with code and name
 */
public record AuditedRow(
    int index, List<@Nullable RowIdentity> blocks, List<String> texts, List<NamedCode> names) {
  public AuditedRow {
    texts = List.copyOf(texts);
    names = List.copyOf(names);
  }
}
