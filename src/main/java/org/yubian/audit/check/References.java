package org.yubian.audit.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.table.AuditedTables;
import org.yubian.budget.Budget;
import org.yubian.budget.Fund;
import org.yubian.money.Amount;

/**
 * What a budget is compared with.
 *
 * @param previousYear the budget of the year before
 * @param previousVersion an earlier version of this budget
 * @param ceilings 财政下达控制数 by fund; null where none are known
 * @param printed tables read from elsewhere
 */
public record References(
    @Nullable Budget previousYear,
    @Nullable Budget previousVersion,
    @Nullable Map<Fund, Amount> ceilings,
    AuditedTables printed) {
  public static final References NONE = new References(null, null, null, AuditedTables.NONE);

  /** Compares with another budget: of an earlier year, or an earlier version of the same. */
  public References with(Budget other, int year) {
    return other.header().year() < year
        ? new References(other, previousVersion, ceilings, printed)
        : new References(previousYear, other, ceilings, printed);
  }

  public References with(AuditedTables tables) {
    return new References(previousYear, previousVersion, ceilings, tables);
  }

  public References withCeilings(Map<Fund, Amount> limits) {
    return new References(previousYear, previousVersion, limits, printed);
  }
}
