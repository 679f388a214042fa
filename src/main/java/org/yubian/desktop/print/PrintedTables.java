package org.yubian.desktop.print;

import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.session.PagePrinter;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.table.Grid;
import org.yubian.table.PublicGrid;
import org.yubian.table.StatutoryTables;

/**
 * The statutory tables of a budget as they stand now.
 *
 * @param title of the document
 * @param grids for the finance bureau
 * @param published the same without what must not be published
 */
public record PrintedTables(String title, List<Grid> grids, List<Grid> published) {
  private static final Messages TEXT = Messages.of(PrintedTables.class);

  public PrintedTables {
    grids = List.copyOf(grids);
    published = List.copyOf(published);
  }

  public static PrintedTables of(Budget budget, StatutoryTables tables) {
    String title =
        TEXT.get(
            "print.document",
            budget.unit().name(),
            budget.header().year(),
            budget.unit().scope().label());
    PublicGrid open = new PublicGrid(budget);
    return new PrintedTables(title, tables.grids(), tables.grids().stream().map(open::of).toList());
  }

  PagePrinter.Document all(Kind kind) {
    return new PagePrinter.Document(named(title, kind), of(kind));
  }

  PagePrinter.Document one(int index, Kind kind) {
    Grid grid = of(kind).get(index);
    return new PagePrinter.Document(named(grid.heading().title(), kind), List.of(grid));
  }

  private List<Grid> of(Kind kind) {
    return kind == Kind.PUBLIC ? published : grids;
  }

  /** A document that may be published says so by its name. */
  private static String named(String name, Kind kind) {
    return kind == Kind.PUBLIC ? TEXT.get("print.public", name) : name;
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
