package org.yubian.desktop.print;

import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.session.PagePrinter;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;

/**
 * The statutory tables of a budget as they stand now.
 *
 * @param title of the document
 */
public record PrintedTables(String title, List<Grid> grids) {
  private static final Messages TEXT = Messages.of(PrintedTables.class);

  public PrintedTables {
    grids = List.copyOf(grids);
  }

  public static PrintedTables of(Budget budget, StatutoryTables tables) {
    String title =
        TEXT.get(
            "print.document",
            budget.unit().name(),
            budget.header().year(),
            budget.unit().scope().label());
    return new PrintedTables(title, tables.grids());
  }

  PagePrinter.Document all() {
    return new PagePrinter.Document(title, grids);
  }

  PagePrinter.Document one(int index) {
    Grid grid = grids.get(index);
    return new PagePrinter.Document(grid.heading().title(), List.of(grid));
  }

  /** Index of the table of a number; −1 for none. */
  int indexOf(String number) {
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).def().number().equals(number)) {
        return i;
      }
    }
    return -1;
  }
}
