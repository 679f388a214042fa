package org.yubian.desktop.revenue;

import java.util.List;
import org.yubian.budget.Fund;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Filter;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumSpec;

/** Revenue by source, of this year and of the last; carried-over money under 上年结转. */
public final class RevenueSums {
  /** The column of this year. */
  static final int CURRENT = 0;

  /** The column of last year. */
  static final int PREVIOUS = 1;

  /** What is kept in the ledger. */
  public static final SumSpec SPEC =
      new SumSpec(
          "screen.revenue",
          Filter.ALL,
          KeySums.fundRows(),
          List.of(
              new ColumnSpec("current", Source.REVENUE, Filter.ALL),
              new ColumnSpec("previous", Source.PREVIOUS_REVENUE, Filter.ALL)));

  private RevenueSums() {}

  static SumRow total(Ledger ledger) {
    return ledger.table(SPEC.id()).fixed(0);
  }

  static SumRow of(Ledger ledger, Fund fund) {
    return ledger.table(SPEC.id()).fixed(1 + fund.ordinal());
  }
}
