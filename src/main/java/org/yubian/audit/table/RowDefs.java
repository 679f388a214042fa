package org.yubian.audit.table;

import org.yubian.ledger.Filter;
import org.yubian.table.pack.RowDef;

/** What fixed rows and trees of rows have in common. */
final class RowDefs {
  private RowDefs() {}

  /** Lines that fall into the row, or bring its tree about. */
  static Filter where(RowDef def) {
    return switch (def) {
      case RowDef.Fixed fixed -> fixed.where();
      case RowDef.Tree tree -> tree.where();
    };
  }
}
