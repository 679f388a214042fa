package org.yubian.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.table.Grid;

/**
 * What differs between two budgets: last year's and this one's, the first submission and the
 * second, what was submitted and what was approved. What weighs most stands first. Lines are
 * compared where both have lines.
 *
 * @param notes what of the tables cannot be compared, in sentences
 */
public record BudgetComparison(
    List<LineDifference> lines, List<CellDifference> cells, List<String> notes) {
  public BudgetComparison {
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /** A budget and its tables. */
  public record Side(Budget budget, List<Grid> grids) {
    public Side {
      grids = List.copyOf(grids);
    }

    /** Whether its tables were read from a workbook and its lines are not known. */
    boolean isOnlyDeclared() {
      return grids.stream().anyMatch(Grid::isDeclared);
    }
  }

  public static BudgetComparison of(Side before, Side after) {
    // Sorting is stable, so that what weighs the same stays in the order of lists and tables.
    List<LineDifference> lines =
        before.isOnlyDeclared() || after.isOnlyDeclared()
            ? List.of()
            : LineComparison.of(before.budget(), after.budget()).stream()
                .sorted(Comparator.comparingLong(line -> -Math.abs(line.fen())))
                .toList();
    List<CellDifference> cells = new ArrayList<>();
    List<Grid> othersBefore = new ArrayList<>();
    List<Grid> othersAfter = new ArrayList<>();
    for (TableMatch match : TableMatch.of(before.grids(), after.grids())) {
      if (match.isSameShape()) {
        cells.addAll(GridComparison.of(match));
      } else {
        add(match.before(), othersBefore);
        add(match.after(), othersAfter);
      }
    }
    PackComparison others = new PackComparison();
    others.compare(before.budget(), othersBefore, after.budget(), othersAfter);
    cells.addAll(others.cells());
    cells.sort(Comparator.comparingLong(cell -> -Math.abs(cell.fen())));
    return new BudgetComparison(lines, cells, others.notes());
  }

  private static void add(@Nullable Grid grid, List<Grid> into) {
    if (grid != null) {
      into.add(grid);
    }
  }

  /** Whether neither a line nor a cell differs. */
  public boolean isEmpty() {
    return lines.isEmpty() && cells.isEmpty();
  }
}
