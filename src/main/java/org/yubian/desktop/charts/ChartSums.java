package org.yubian.desktop.charts;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Fund;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumSpec;

/** Expenditure by fund, of this year and of the last; the first row is the total. */
public final class ChartSums {
  /** What is kept in the ledger. */
  public static final SumSpec SPEC =
      new SumSpec(
          "screen.chart",
          Filter.ALL,
          rows(),
          List.of(
              new ColumnSpec("current", Source.EXPENDITURE, Filter.ALL),
              new ColumnSpec("previous", Source.PREVIOUS_EXPENDITURE, Filter.ALL)));

  private ChartSums() {}

  private static List<RowSpec> rows() {
    List<RowSpec> rows = new ArrayList<>();
    rows.add(new RowSpec.Fixed("total", Filter.ALL));
    for (Fund fund : Fund.values()) {
      rows.add(
          new RowSpec.Fixed(fund.label(), Filter.of(Condition.in(Dimension.FUND, fund.label()))));
    }
    return rows;
  }
}
