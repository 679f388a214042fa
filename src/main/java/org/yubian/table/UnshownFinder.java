package org.yubian.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.Placement;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumTable;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/**
 * Finds the lines of one block that reach its totals only. A line is shown where it falls into a
 * row and a column that are no total of others: a fixed row that prints amounts and has no parts,
 * or the innermost level of a tree of rows; and a column of sums without parts. A line that adds to
 * no column at all is not of this table. Rows of withheld projects are left out on purpose: their
 * lines count as shown.
 */
final class UnshownFinder {
  /** Amounts of their own, and not parts of others' (小微企业). */
  private static final Set<Source> WHOLE =
      EnumSet.of(
          Source.REVENUE,
          Source.EXPENDITURE,
          Source.PROCUREMENT,
          Source.PREVIOUS_REVENUE,
          Source.PREVIOUS_EXPENDITURE);

  private static final int FIXED = -1;

  private final CompiledBlock block;
  private final Ledger ledger;
  private final SumTable sums;

  /** Rows that show what falls into them: of each spec the depth, as {@link SumRow#depth}. */
  private final Map<RowSpec, Integer> shownRows = new IdentityHashMap<>();

  private final BitSet shownColumns = new BitSet();

  /**
   * @param printed whether a row definition is printed at all
   */
  UnshownFinder(CompiledBlock block, Ledger ledger, Predicate<RowDef> printed) {
    this.block = block;
    this.ledger = ledger;
    this.sums = ledger.table(block.spec().id());
    for (int i = 0; i < block.rows().size(); i++) {
      RowDef def = block.rows().get(i);
      RowSpec row = block.spec().rows().get(i);
      switch (def) {
        case RowDef.Tree tree when printed.test(tree) ->
            shownRows.put(row, tree.levels().size() - 1);
        case RowDef.Fixed fixed when printed.test(fixed) && showsAmounts(fixed) ->
            shownRows.put(row, FIXED);
        default -> {}
      }
    }
    List<ColumnDef.Leaf> leaves = block.block().leaves();
    for (int i = 0; i < leaves.size(); i++) {
      if (block.sums()[i] >= 0 && leaves.get(i).parts().isEmpty()) {
        shownColumns.set(block.sums()[i]);
      }
    }
  }

  /** The block's lines that are not shown, in their order. */
  List<Unshown> find(String number, String title) {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    block.spec().columns().stream()
        .map(ColumnSpec::source)
        .filter(WHOLE::contains)
        .forEach(sources::add);
    SumRow everything = sums.fixed(block.everything());
    List<Unshown> found = new ArrayList<>();
    for (Source source : sources) {
      for (Line line : ledger.budget().rows(source.section())) {
        Placement placement = ledger.placement(sums, source, line);
        if (!line.amount().isZero()
            && placement.isIn(everything)
            && placement.columns().length > 0) {
          Unshown.Missing missing = missing(placement);
          if (missing != null) {
            found.add(new Unshown(number, title, source, line, missing));
          }
        }
      }
    }
    return found;
  }

  private Unshown.@Nullable Missing missing(Placement placement) {
    boolean row = placement.rows().stream().anyMatch(this::isShown);
    boolean column = shownColumns.stream().anyMatch(placement::isIn);
    if (row) {
      return column ? null : Unshown.Missing.COLUMN;
    }
    return column ? Unshown.Missing.ROW : Unshown.Missing.ROW_AND_COLUMN;
  }

  private static boolean showsAmounts(RowDef.Fixed row) {
    return !row.blank() && row.parts().isEmpty();
  }

  private boolean isShown(SumRow row) {
    return shownRows.getOrDefault(row.spec(), Integer.MAX_VALUE) == row.depth();
  }
}
