package org.yubian.ledger;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.budget.ThreePublicItem;

/**
 * The sums everyone looks at whatever the province: totals, the balance of each fund, 三公经费 as the
 * lines give it. Kept in the ledger beside the tables' own.
 */
public final class KeySums {
  /** Total, then one row for each {@link Fund}, carried-over money under 上年结转. */
  public static final SumSpec BALANCE =
      new SumSpec(
          "key.balance",
          Filter.ALL,
          fundRows(),
          List.of(
              new ColumnSpec("revenue", Source.REVENUE, Filter.ALL),
              new ColumnSpec("expenditure", Source.EXPENDITURE, Filter.ALL),
              new ColumnSpec(
                  "basic",
                  Source.EXPENDITURE,
                  Filter.of(
                      Condition.in(Dimension.CATEGORY, Category.PERSONNEL, Category.ROUTINE))),
              new ColumnSpec(
                  "project",
                  Source.EXPENDITURE,
                  Filter.of(Condition.in(Dimension.CATEGORY, Category.PROJECT))),
              new ColumnSpec("procurement", Source.PROCUREMENT, Filter.ALL)));

  /** One row for each {@link ThreePublicItem}, this year's and last year's lines. */
  public static final SumSpec THREE_PUBLIC =
      new SumSpec(
          "key.three_public",
          Filter.of(Condition.in(Dimension.FUND, Fund.GENERAL_PUBLIC.label())),
          threePublicRows(),
          List.of(
              new ColumnSpec("current", Source.EXPENDITURE, Filter.ALL),
              new ColumnSpec("previous", Source.PREVIOUS_EXPENDITURE, Filter.ALL)));

  public static final List<SumSpec> ALL = List.of(BALANCE, THREE_PUBLIC);

  private KeySums() {}

  /** Total, then one row for each {@link Fund}. */
  public static List<RowSpec> fundRows() {
    List<RowSpec> rows = new ArrayList<>();
    rows.add(new RowSpec.Fixed("total", Filter.ALL));
    for (Fund fund : Fund.values()) {
      rows.add(
          new RowSpec.Fixed(fund.label(), Filter.of(Condition.in(Dimension.FUND, fund.label()))));
    }
    return rows;
  }

  private static List<RowSpec> threePublicRows() {
    List<RowSpec> rows = new ArrayList<>();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      rows.add(
          new RowSpec.Fixed(
              item.key(),
              Filter.of(
                  Condition.in(Dimension.DEPARTMENT, item.economics().toArray(new String[0])))));
    }
    return rows;
  }

  /** The row of the total of {@link #BALANCE}. */
  public static SumRow total(Ledger ledger) {
    return ledger.table(BALANCE.id()).fixed(0);
  }

  /** The row of a fund in {@link #BALANCE}. */
  public static SumRow of(Ledger ledger, Fund fund) {
    return ledger.table(BALANCE.id()).fixed(1 + fund.ordinal());
  }

  /** The row of an item in {@link #THREE_PUBLIC}. */
  public static SumRow of(Ledger ledger, ThreePublicItem item) {
    return ledger.table(THREE_PUBLIC.id()).fixed(item.ordinal());
  }
}
