package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Level;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumSpec;

/** What is summed over the lines: by category and by fund, of this year and of the last. */
final class ExpenditureSums {
  private static final String TOTAL = "total";

  private ExpenditureSums() {}

  /** The total, and a tree of rows by these dimensions; every line falls in each of its levels. */
  static SumSpec spec(String id, List<Dimension> dimensions) {
    List<Level> levels = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      levels.add(new Level(dimension.name(), List.of(dimension), true));
    }
    return new SumSpec(
        id,
        Filter.ALL,
        List.of(new RowSpec.Fixed(TOTAL, Filter.ALL), new RowSpec.Tree("tree", Filter.ALL, levels)),
        columns());
  }

  private static List<ColumnSpec> columns() {
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(expenditure(TOTAL, Filter.ALL));
    columns.add(ofCategory("basic", Category.PERSONNEL, Category.ROUTINE));
    columns.add(ofCategory("personnel", Category.PERSONNEL));
    columns.add(ofCategory("routine", Category.ROUTINE));
    columns.add(ofCategory("project", Category.PROJECT));
    columns.add(
        expenditure(
            "other",
            Filter.of(
                Condition.notIn(
                    Dimension.CATEGORY, Category.PERSONNEL, Category.ROUTINE, Category.PROJECT))));
    columns.add(ofFund("fiscal", Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL));
    columns.add(ofFund("general", Fund.GENERAL_PUBLIC));
    columns.add(ofFund("government_fund", Fund.GOVERNMENT_FUND));
    columns.add(ofFund("state_capital", Fund.STATE_CAPITAL));
    columns.add(ofFund("special", Fund.SPECIAL_ACCOUNT));
    columns.add(
        ofFund(
            "own",
            Fund.INSTITUTIONAL_REVENUE,
            Fund.BUSINESS_REVENUE,
            Fund.SUPERIOR_SUBSIDY,
            Fund.SUBORDINATE_REMITTANCE,
            Fund.OTHER_REVENUE));
    columns.add(ofFund("surplus", Fund.NON_APPROPRIATION_SURPLUS));
    columns.add(ofFund("carried", Fund.CARRY_OVER));
    columns.add(new ColumnSpec("previous", Source.PREVIOUS_EXPENDITURE, Filter.ALL));
    return List.copyOf(columns);
  }

  private static ColumnSpec ofCategory(String id, String... categories) {
    return expenditure(id, Filter.of(Condition.in(Dimension.CATEGORY, categories)));
  }

  private static ColumnSpec ofFund(String id, Fund... funds) {
    String[] labels = new String[funds.length];
    for (int i = 0; i < funds.length; i++) {
      labels[i] = funds[i].label();
    }
    return expenditure(id, Filter.of(Condition.in(Dimension.FUND, labels)));
  }

  private static ColumnSpec expenditure(String id, Filter where) {
    return new ColumnSpec(id, Source.EXPENDITURE, where);
  }
}
