package org.yubian.review.proposal;

import java.util.List;
import java.util.Map;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.RowDef;

/**
 * A row of a recognised table, told what it is by the definition.
 *
 * @param index within the recognised table
 * @param def the row, or the tree it belongs to
 * @param level within the tree; −1 for a fixed row
 * @param values of the placeholders, those of the rows above included
 * @param keys what tells it apart, from the outermost level down
 */
record ReadRow(int index, RowDef def, int level, Map<String, String> values, List<Key> keys) {
  ReadRow {
    values = Map.copyOf(values);
    keys = List.copyOf(keys);
  }

  /** A dimension's value; empty for none. */
  record Key(Dimension dimension, String value) {
    Condition condition() {
      return Condition.in(dimension, value);
    }
  }

  boolean isInnermost() {
    return def instanceof RowDef.Tree tree && level == tree.levels().size() - 1;
  }

  /** The keys of the innermost level. */
  List<Key> ownKeys() {
    int own = def instanceof RowDef.Tree tree ? tree.levels().get(level).keys().size() : 0;
    return keys.subList(keys.size() - own, keys.size());
  }
}
