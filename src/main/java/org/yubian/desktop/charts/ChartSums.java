package org.yubian.desktop.charts;

import java.util.List;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Filter;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumSpec;

/** Expenditure by fund, of this year and of the last; the first row is the total. */
public final class ChartSums {
  /** What is kept in the ledger. */
  public static final SumSpec SPEC =
      new SumSpec(
          "screen.chart",
          Filter.ALL,
          KeySums.fundRows(),
          List.of(
              new ColumnSpec("current", Source.EXPENDITURE, Filter.ALL),
              new ColumnSpec("previous", Source.PREVIOUS_EXPENDITURE, Filter.ALL)));

  private ChartSums() {}
}
