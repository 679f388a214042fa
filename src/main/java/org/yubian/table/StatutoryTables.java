package org.yubian.table;

import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.budget.EditionRef;
import org.yubian.ledger.Ledger;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.Edition;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.Pack;

/**
 * Every table and form of a pack over one budget, laid out once.
 *
 * @param formsFor what each audience may see of the forms
 * @param unshown amounts that tables cannot show
 */
public record StatutoryTables(
    Pack pack, List<Grid> grids, Map<Audience, List<FormGrid>> formsFor, List<Unshown> unshown) {
  public StatutoryTables {
    grids = List.copyOf(grids);
    formsFor = Map.copyOf(formsFor);
    unshown = List.copyOf(unshown);
  }

  /**
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  public static StatutoryTables of(Budget budget, Pack pack, SubjectLibrary subjects) {
    PackTables tables = new PackTables(pack);
    Ledger ledger = new Ledger(budget, tables.specs());
    return new GridBuilder(tables, ledger, subjects.subjects(edition(budget))).all();
  }

  /** The forms as {@code audience} may see them. */
  public List<FormGrid> forms(Audience audience) {
    return formsFor.getOrDefault(audience, List.of());
  }

  /** All forms with everything in them. */
  public List<FormGrid> forms() {
    return forms(Audience.INTERNAL);
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
