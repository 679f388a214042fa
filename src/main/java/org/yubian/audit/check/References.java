package org.yubian.audit.check;

import org.jspecify.annotations.Nullable;
import org.yubian.audit.table.AuditedTables;
import org.yubian.budget.Budget;

/**
 * What a budget is compared with.
 *
 * @param previousYear the budget of the year before
 * @param previousVersion an earlier version of this budget
 * @param printed tables read from elsewhere
 */
public record References(
    @Nullable Budget previousYear, @Nullable Budget previousVersion, AuditedTables printed) {
  public static final References NONE = new References(null, null, AuditedTables.NONE);

  /** Compares with another budget: of an earlier year, or an earlier version of the same. */
  public References with(Budget other, int year) {
    return other.header().year() < year
        ? new References(other, previousVersion, printed)
        : new References(previousYear, other, printed);
  }

  public References with(AuditedTables tables) {
    return new References(previousYear, previousVersion, tables);
  }
}
