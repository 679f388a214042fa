package org.yubian.audit.table;

import java.util.List;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.SumRow;

/** The dimensions that a row's keys are values of. */
record RowDefKeys(List<Dimension> dimensions) {
  static RowDefKeys of(SumRow row) {
    return row.spec() instanceof RowSpec.Tree tree
        ? new RowDefKeys(tree.levels().get(row.depth()).keys())
        : new RowDefKeys(List.of());
  }
}
