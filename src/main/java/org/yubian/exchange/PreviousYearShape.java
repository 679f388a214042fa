package org.yubian.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.money.Amount;

/** The key {@code previous_year}: last year's totals and lines. */
final class PreviousYearShape {
  /** All that stands under the key. */
  record PreviousYear(
      PreviousTotals totals, Rows<RevenueLine> revenues, Rows<ExpenditureLine> expenditures) {
    static final PreviousYear NONE =
        new PreviousYear(PreviousTotals.NONE, Rows.empty(), Rows.empty());
  }

  private final ObjectShapeBuilder<PreviousYear> builder = new ObjectShapeBuilder<>();
  private final Map<PreviousTotal, Field<PreviousYear, Amount>> totals =
      new EnumMap<>(PreviousTotal.class);
  private final Field<PreviousYear, Map<Fund, Amount>> bySource;
  private final Field<PreviousYear, Rows<RevenueLine>> revenues;
  private final Field<PreviousYear, Rows<ExpenditureLine>> expenditures;

  private PreviousYearShape() {
    for (PreviousTotal total : PreviousTotal.values()) {
      totals.put(
          total, builder.optional(total.key(), TextShape.AMOUNT, year -> year.totals().get(total)));
    }
    bySource =
        builder.optional("revenue_by_source", MapShape.BY_FUND, year -> year.totals().bySource());
    revenues =
        builder.orElse(
            Rows.empty(), "revenues", new RowsShape<>(LineShapes.REVENUE), PreviousYear::revenues);
    expenditures =
        builder.orElse(
            Rows.empty(),
            "expenditures",
            new RowsShape<>(LineShapes.EXPENDITURE),
            PreviousYear::expenditures);
  }

  static ObjectShape<PreviousYear> create() {
    PreviousYearShape shape = new PreviousYearShape();
    return shape
        .builder
        .ordered(shape::inGivenOrder)
        .build(year -> year.totals().extras(), shape::make);
  }

  /** The totals alone, for a journal, which keeps last year's lines one by one. */
  static Shape<PreviousTotals> totalsAlone() {
    return new TotalsAlone(create());
  }

  private record TotalsAlone(Shape<PreviousYear> year) implements Shape<PreviousTotals> {
    @Override
    public Expectation expected() {
      return year.expected();
    }

    @Override
    public PreviousTotals read(JsonIn in) throws BudgetFormatException {
      return year.read(in).totals();
    }

    @Override
    public void write(JsonOut out, PreviousTotals value) {
      year.write(out, new PreviousYear(value, Rows.empty(), Rows.empty()));
    }
  }

  private PreviousYear make(Members<PreviousYear> members) {
    Map<PreviousTotal, Amount> given = new LinkedHashMap<>();
    for (Field<PreviousYear, ?> field : members.inOrder()) {
      totals.forEach(
          (total, its) -> {
            if (its.index() == field.index()) {
              given.put(total, members.get(its));
            }
          });
    }
    return new PreviousYear(
        new PreviousTotals(given, members.find(bySource), members.extras()),
        members.get(revenues),
        members.get(expenditures));
  }

  /**
   * Published documents have these totals in different orders, each the order of its province's
   * tables, so every document keeps its own.
   */
  private List<Field<PreviousYear, ?>> inGivenOrder(
      PreviousYear year, List<Field<PreviousYear, ?>> all) {
    List<Field<PreviousYear, ?>> order = new ArrayList<>(all.size());
    year.totals().totals().keySet().forEach(total -> order.add(totals.get(total)));
    order.add(order.indexOf(totals.get(PreviousTotal.REVENUE)) + 1, bySource);
    for (Field<PreviousYear, ?> field : all) {
      if (!order.contains(field)) {
        order.add(field);
      }
    }
    return order;
  }
}
