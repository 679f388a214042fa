package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Level;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.SumSpec;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/**
 * A block of a table with the sums it needs.
 *
 * @param rows all rows from top to bottom; the spec's rows stand in the same order, with one more
 *     at the end that takes every line of the block
 * @param sums for each leaf column the index of its column in the spec, −1 where it sums nothing
 */
record CompiledBlock(Block block, SumSpec spec, List<RowDef> rows, int[] sums) {
  private static final String EVERYTHING = "~all";

  static CompiledBlock compile(String tableId, Block block) {
    List<RowDef> rows = block.allRows().toList();
    List<RowSpec> rowSpecs = new ArrayList<>();
    rows.forEach(row -> rowSpecs.add(compile(row)));
    rowSpecs.add(new RowSpec.Fixed(EVERYTHING, Filter.ALL));

    List<ColumnDef.Leaf> leaves = block.leaves();
    List<ColumnSpec> columns = new ArrayList<>();
    int[] sums = new int[leaves.size()];
    for (int i = 0; i < sums.length; i++) {
      ColumnDef.Leaf leaf = leaves.get(i);
      if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
        sums[i] = columns.size();
        columns.add(new ColumnSpec(leaf.id(), sum.source(), sum.where()));
      } else {
        sums[i] = -1;
      }
    }
    SumSpec spec = new SumSpec(tableId + "." + block.id(), block.where(), rowSpecs, columns);
    return new CompiledBlock(block, spec, rows, sums);
  }

  private static RowSpec compile(RowDef row) {
    return switch (row) {
      case RowDef.Fixed fixed -> new RowSpec.Fixed(fixed.id(), fixed.where());
      case RowDef.Tree tree -> {
        List<Level> levels = new ArrayList<>();
        for (RowDef.Level level : tree.levels()) {
          // A unit without a code is still a unit, so its rows are kept.
          boolean keeps = level.missing() != null || level.keys().getFirst() == Dimension.UNIT;
          levels.add(new Level(level.id(), level.keys(), keeps));
        }
        List<Dimension> ordering = ordering(tree);
        if (!ordering.isEmpty()) {
          levels.add(new Level("~order", ordering, true));
        }
        yield new RowSpec.Tree(tree.id(), tree.where(), levels);
      }
    };
  }

  /**
   * Dimensions by whose least value rows of the last level are sorted. They become a level of their
   * own below it, never printed, so that the ledger knows which values occur.
   */
  static List<Dimension> ordering(RowDef.Tree tree) {
    return tree.levels().getLast().order().stream()
        .filter(RowDef.Order.ByFirst.class::isInstance)
        .map(order -> ((RowDef.Order.ByFirst) order).dimension())
        .toList();
  }

  /** Index of the spec's row that takes every line. */
  int everything() {
    return rows.size();
  }

  /** How many of the rows stand at the bottom. */
  int bottomRows() {
    return block.bottom().size();
  }
}
