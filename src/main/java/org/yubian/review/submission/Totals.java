package org.yubian.review.submission;

import java.util.List;
import java.util.OptionalLong;
import org.yubian.subject.NameForm;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.ColumnDef;

/** Finds the totals a list of submissions shows in the tables of a budget, whatever the pack. */
final class Totals {
  private static final String REVENUE = "收入总计";
  private static final String EXPENDITURE = "支出总计";
  private static final String THREE_PUBLIC = "three_public.current.";
  private static final int ITEMS = 4;

  private final List<Grid> grids;

  Totals(List<Grid> grids) {
    this.grids = grids;
  }

  /** In fen; empty where no table has it. */
  OptionalLong revenue() {
    return beside(REVENUE);
  }

  /** In fen; empty where no table has it. */
  OptionalLong expenditure() {
    return beside(EXPENDITURE);
  }

  /** In fen; empty where no table has it. */
  OptionalLong threePublic() {
    for (Grid grid : grids) {
      for (int column = 0; column < grid.columns().size(); column++) {
        if (isThreePublic(grid.columns().get(column)) && !grid.rows().isEmpty()) {
          if (grid.cell(0, column) instanceof Cell.Money money) {
            return OptionalLong.of(money.fen());
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isThreePublic(ColumnDef.Leaf leaf) {
    return leaf.content() instanceof ColumnDef.Content.Figures figures
        && figures.names().size() == ITEMS
        && figures.names().stream().allMatch(name -> name.startsWith(THREE_PUBLIC));
  }

  /** The amount beside a label. */
  private OptionalLong beside(String label) {
    for (Grid grid : grids) {
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int column = 0; column + 1 < grid.columns().size(); column++) {
          if (NameForm.of(grid.cell(row, column).text()).equals(label)
              && grid.cell(row, column + 1) instanceof Cell.Money money) {
            return OptionalLong.of(money.fen());
          }
        }
      }
    }
    return OptionalLong.empty();
  }
}
