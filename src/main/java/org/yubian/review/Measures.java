package org.yubian.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumSpec;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** The amounts of some tables by what they measure. */
final class Measures {
  private final boolean several;
  private final Map<Measure, Amount> amounts = new LinkedHashMap<>();
  private final Set<Measure> kinds = new HashSet<>();
  private final Map<Grid, List<Measure>> byGrid = new LinkedHashMap<>();

  /** An amount and the first place where it stands. */
  record Amount(Grid grid, GridCells.Found found) {}

  Measures(Budget budget, List<Grid> grids) {
    this.several = budget.unit().subordinateUnits().size() > 1;
    for (Grid grid : grids) {
      kinds(grid);
      List<Measure> measured = new ArrayList<>();
      for (GridCells.Found found : GridCells.of(grid, false).values()) {
        Measure measure = of(found.cell());
        if (measure != null) {
          measured.add(measure);
          amounts.putIfAbsent(measure, new Amount(grid, found));
        }
      }
      byGrid.put(grid, measured);
    }
  }

  Map<Measure, Amount> amounts() {
    return amounts;
  }

  /** Whether any table has a row and a column for such amounts. */
  boolean has(Measure kind) {
    return kinds.contains(kind);
  }

  /** What the amounts of each table measure. */
  Map<Grid, List<Measure>> byGrid() {
    return byGrid;
  }

  /** Null for what is no sum of lines. */
  private @Nullable Measure of(Cell cell) {
    if (!(cell instanceof Cell.Money money)
        || !(money.origin() instanceof Cell.Origin.Sum(SumRow row, int column))) {
      return null;
    }
    SumSpec spec = row.table().spec();
    ColumnSpec summed = spec.columns().get(column);
    Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
    for (SumRow at = row; at != null && at.depth() >= 0; at = at.parent()) {
      if (at.spec() instanceof RowSpec.Tree tree) {
        List<Dimension> dimensions = tree.levels().get(at.depth()).keys();
        for (int i = 0; i < dimensions.size(); i++) {
          keys.put(dimensions.get(i), at.keys().get(i));
        }
      }
    }
    List<Condition> conditions = new ArrayList<>(spec.where().conditions());
    conditions.addAll(row.spec().where().conditions());
    conditions.addAll(summed.where().conditions());
    return keys.containsKey(Dimension.LINE)
        ? null
        : Measure.of(summed.source(), conditions, keys, several);
  }

  private void kinds(Grid grid) {
    for (Block block : grid.def().blocks()) {
      for (ColumnDef.Leaf leaf : block.leaves()) {
        if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
          List<Condition> conditions = new ArrayList<>(block.where().conditions());
          conditions.addAll(sum.where().conditions());
          block.allRows().forEach(row -> kinds(row, sum, conditions));
        }
      }
    }
  }

  private void kinds(RowDef row, ColumnDef.Content.Sum sum, List<Condition> column) {
    List<Condition> conditions = new ArrayList<>(column);
    Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
    switch (row) {
      case RowDef.Fixed fixed -> {
        conditions.addAll(fixed.where().conditions());
        kinds.add(Measure.of(sum.source(), conditions, keys, several).kind());
      }
      case RowDef.Tree tree -> {
        conditions.addAll(tree.where().conditions());
        for (RowDef.Level level : tree.levels()) {
          level.keys().forEach(dimension -> keys.put(dimension, ""));
          kinds.add(Measure.of(sum.source(), conditions, keys, several).kind());
        }
      }
    }
  }
}
