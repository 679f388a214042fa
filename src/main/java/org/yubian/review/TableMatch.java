package org.yubian.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Grid;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;

/**
 * The same table of two budgets. Numbers differ from pack to pack and year to year, so tables are
 * matched by what they are; one of the two is missing where only one pack has such a table.
 */
record TableMatch(@Nullable Grid before, @Nullable Grid after) {
  static List<TableMatch> of(List<Grid> before, List<Grid> after) {
    Map<Ordinals.Of<String>, Grid> old = byKind(before);
    List<TableMatch> matches = new ArrayList<>();
    byKind(after).forEach((kind, grid) -> matches.add(new TableMatch(old.remove(kind), grid)));
    old.values().forEach(grid -> matches.add(new TableMatch(grid, null)));
    return matches;
  }

  /** Whether both packs give the table the same columns and kinds of rows. */
  boolean isSameShape() {
    return before != null && after != null && shape(before).equals(shape(after));
  }

  private static List<String> shape(Grid grid) {
    List<String> shape = new ArrayList<>();
    for (Block block : grid.def().blocks()) {
      shape.add(block.id());
      block.leaves().forEach(leaf -> shape.add(leaf.id()));
      block.allRows().filter(RowDef.Tree.class::isInstance).forEach(row -> shape.add(row.id()));
    }
    return shape;
  }

  private static Map<Ordinals.Of<String>, Grid> byKind(List<Grid> grids) {
    Map<Ordinals.Of<String>, Grid> kinds = new LinkedHashMap<>();
    Ordinals<String> ordinals = new Ordinals<>();
    grids.forEach(grid -> kinds.put(ordinals.next(grid.def().slug()), grid));
    return kinds;
  }
}
