package org.yubian.table;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.EditionRef;
import org.yubian.ledger.Ledger;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.Edition;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.Pack;

/**
 * Every table of a pack over one budget, laid out once.
 *
 * @param unshown amounts that tables cannot show
 */
public record StatutoryTables(Pack pack, List<Grid> grids, List<Unshown> unshown) {
  public StatutoryTables {
    grids = List.copyOf(grids);
    unshown = List.copyOf(unshown);
  }

  /**
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  public static StatutoryTables of(Budget budget, Pack pack, SubjectLibrary subjects) {
    PackTables tables = new PackTables(pack);
    Ledger ledger = new Ledger(budget, tables.specs());
    GridBuilder builder = new GridBuilder(tables, ledger, subjects.subjects(edition(budget)));
    return new StatutoryTables(pack, builder.grids(), builder.unshown());
  }

  /** The edition of the subjects: the one the budget names, or the national one of its year. */
  public static Edition edition(Budget budget) {
    int year = budget.header().year();
    EditionRef named = budget.header().catalogue();
    if (named == null) {
      return Edition.national(year);
    }
    return new Edition(named.year() == null ? year : named.year(), named.region());
  }
}
