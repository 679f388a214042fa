package org.yubian.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.AmountOverflowException;

/**
 * 舍位平衡: a budget whose every amount is a whole number of displayed places. The grand total of a
 * list is rounded half up; it is then divided among funds, each fund among categories, and so on
 * down to the lines, the largest remainder first. Tables over these lines add up as displayed, and
 * agree with each other, since all of them sum the same lines.
 *
 * <p>No total along that way differs from its exact amount by a whole place or more. Sums across
 * it, such as an economic subject over many functions, may, by as much as their lines were rounded.
 */
final class BalancedBudget {
  /** What tells groups apart, from the outermost to the innermost. */
  private static final List<Function<Coding, @Nullable String>> REVENUE =
      List.of(BalancedBudget::fund, BalancedBudget::anyFund, Coding::detail, Coding::unitCode);

  private static final List<Function<Coding, @Nullable String>> EXPENDITURE =
      List.of(
          BalancedBudget::fund,
          BalancedBudget::anyFund,
          Coding::category,
          coding -> start(coding.function(), 3),
          coding -> start(coding.function(), 5),
          Coding::function,
          coding -> start(coding.departmentEconomic(), 3),
          Coding::departmentEconomic);

  private final Budget budget;
  private final long place;

  private BalancedBudget(Budget budget, long place) {
    this.budget = budget;
    this.place = place;
  }

  /**
   * @param place how many fen the last displayed place is worth: 10,000 for 万元 with two decimals
   * @throws AmountOverflowException when a total leaves the range of amounts
   */
  public static Budget of(Budget budget, long place) {
    return place == 1 ? budget : new BalancedBudget(budget, place).balanced();
  }

  private Budget balanced() {
    BalancedFigures figures = new BalancedFigures(place);
    return budget
        .withRows(Section.REVENUES, revenues(Section.REVENUES))
        .withRows(Section.PREVIOUS_REVENUES, revenues(Section.PREVIOUS_REVENUES))
        .withRows(Section.EXPENDITURES, expenditures(Section.EXPENDITURES))
        .withRows(Section.PREVIOUS_EXPENDITURES, expenditures(Section.PREVIOUS_EXPENDITURES))
        .withRows(Section.PROCUREMENT, procurement())
        .withRows(Section.PERFORMANCE_TARGETS, targets(figures))
        .with(Part.THREE_PUBLIC, figures.threePublic(budget.comparison().threePublic()))
        .with(Part.PREVIOUS_TOTALS, figures.totals(budget.comparison().totals()));
  }

  private Rows<PerformanceTarget> targets(BalancedFigures figures) {
    return Rows.ofAscending(
        budget.rows(Section.PERFORMANCE_TARGETS).stream().map(figures::target).toList());
  }

  private Rows<RevenueLine> revenues(Section<RevenueLine> section) {
    List<RevenueLine> lines = budget.rows(section).toList();
    return changed(lines, amounts(lines, REVENUE, Line::amount), RevenueLine::withAmount);
  }

  private Rows<ExpenditureLine> expenditures(Section<ExpenditureLine> section) {
    List<ExpenditureLine> lines = budget.rows(section).toList();
    return changed(lines, amounts(lines, EXPENDITURE, Line::amount), ExpenditureLine::withAmount);
  }

  /** Purchases; their shares for small enterprises are divided on their own. */
  private Rows<ProcurementLine> procurement() {
    List<ProcurementLine> lines = budget.rows(Section.PROCUREMENT).toList();
    List<Amount> amounts = amounts(lines, EXPENDITURE, Line::amount);
    List<Amount> sme = amounts(lines, EXPENDITURE, line -> line.purchase().smeAmount());
    List<Amount> micro = amounts(lines, EXPENDITURE, line -> line.purchase().microAmount());
    List<ProcurementLine> changed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      ProcurementLine line = lines.get(i).withAmount(amounts.get(i));
      changed.add(line.withPurchase(withShares(line.purchase(), sme.get(i), micro.get(i))));
    }
    return Rows.ofAscending(changed);
  }

  private static Purchase withShares(Purchase purchase, Amount sme, Amount micro) {
    return new Purchase(
        purchase.kind(),
        purchase.item(),
        purchase.quantity(),
        purchase.unitPrice(),
        purchase.measure(),
        purchase.fundSource(),
        purchase.fundNature(),
        purchase.smeAmount() == null ? null : sme,
        purchase.microAmount() == null ? null : micro);
  }

  private static <L extends Line> Rows<L> changed(
      List<L> lines, List<Amount> amounts, BiFunction<L, Amount, L> withAmount) {
    List<L> changed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      changed.add(withAmount.apply(lines.get(i), amounts.get(i)));
    }
    return Rows.ofAscending(changed);
  }

  /** The rounded amounts of lines; an absent one counts as zero. */
  private <L extends Line> List<Amount> amounts(
      List<L> lines,
      List<Function<Coding, @Nullable String>> levels,
      Function<L, @Nullable Amount> amount) {
    long[] fen = new long[lines.size()];
    for (int i = 0; i < fen.length; i++) {
      Amount exact = amount.apply(lines.get(i));
      fen[i] = exact == null ? 0 : exact.fen();
    }
    List<Coding> codings = lines.stream().map(Line::coding).toList();
    long[] rounded = new TopDownRounding<>(codings, levels, fen, place).rounded();
    return Arrays.stream(rounded).mapToObj(Amount::ofFen).toList();
  }

  /** The fund a table's columns tell apart: carried-over money is one of its own there. */
  private static String fund(Coding coding) {
    return inOrder(coding.carriedOver() ? Fund.CARRY_OVER : coding.fund());
  }

  private static String anyFund(Coding coding) {
    return inOrder(coding.fund());
  }

  /** Revenue and expenditure meet the funds in one order, so that equal funds round equally. */
  private static String inOrder(Fund fund) {
    return String.valueOf((char) ('a' + fund.ordinal()));
  }

  private static @Nullable String start(@Nullable String code, int length) {
    return code == null || code.length() < length ? code : code.substring(0, length);
  }
}
