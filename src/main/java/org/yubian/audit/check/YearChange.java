package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** Totals that changed much against last year without a reason. */
final class YearChange implements Check {
  private static final Messages TEXT = Messages.of(YearChange.class);

  /** The totals compared, with the key under which a reason is written. */
  private static final Map<PreviousTotal, String> REASONS = reasons();

  private static Map<PreviousTotal, String> reasons() {
    Map<PreviousTotal, String> reasons = new LinkedHashMap<>();
    reasons.put(PreviousTotal.REVENUE, "revenue");
    reasons.put(PreviousTotal.EXPENDITURE, "expenditure");
    reasons.put(PreviousTotal.BASIC, "basic");
    reasons.put(PreviousTotal.PROJECT, "project");
    reasons.put(PreviousTotal.GENERAL_PUBLIC, "general_public");
    reasons.put(PreviousTotal.GOVERNMENT_FUND, "government_fund");
    reasons.put(PreviousTotal.STATE_CAPITAL, "state_capital");
    reasons.put(PreviousTotal.PROCUREMENT, "procurement");
    return Map.copyOf(reasons);
  }

  @Override
  public List<String> rules() {
    return List.of("S09");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.REVENUES,
        Topic.EXPENDITURES,
        Topic.PROCUREMENT,
        Topic.PREVIOUS,
        Topic.NARRATIVE,
        Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      out.missing("S09", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    boolean any = false;
    for (PreviousTotal total : PreviousTotal.values()) {
      String reason = REASONS.get(total);
      Long before = reason == null ? null : before(context, total);
      if (reason != null && before != null) {
        any = true;
        compare(context, out, total, before, of(Lists.of(context.budget()), total), reason);
      }
    }
    if (!any) {
      out.missing("S09", TEXT.get("missing.previous.totals"), Wanted.COMPARED);
    }
  }

  private static @Nullable Long before(AuditContext context, PreviousTotal total) {
    Amount declared = context.budget().comparison().totals().get(total);
    if (declared != null) {
      return declared.fen();
    }
    Budget previous = context.references().previousYear();
    Rows<RevenueLine> revenues = context.budget().rows(Section.PREVIOUS_REVENUES);
    Rows<ExpenditureLine> expenditures = LastYear.lines(context);
    if (revenues.isEmpty() && previous != null) {
      revenues = previous.rows(Section.REVENUES);
    }
    boolean known =
        switch (total) {
          case REVENUE -> !revenues.isEmpty();
          case PROCUREMENT -> previous != null;
          default -> !expenditures.isEmpty();
        };
    return known
        ? Long.valueOf(
            of(
                new Lists(
                    revenues,
                    expenditures,
                    previous == null ? Rows.empty() : previous.rows(Section.PROCUREMENT)),
                total))
        : null;
  }

  /** The lists of a year. */
  private record Lists(
      Rows<RevenueLine> revenues,
      Rows<ExpenditureLine> expenditures,
      Rows<ProcurementLine> procurement) {
    static Lists of(Budget budget) {
      return new Lists(
          budget.rows(Section.REVENUES),
          budget.rows(Section.EXPENDITURES),
          budget.rows(Section.PROCUREMENT));
    }
  }

  /** The total of a year by its lines. */
  private static long of(Lists lists, PreviousTotal total) {
    long sum = 0;
    switch (total) {
      case REVENUE -> {
        for (RevenueLine line : lists.revenues()) {
          sum = Math.addExact(sum, line.amount().fen());
        }
      }
      case PROCUREMENT -> {
        for (ProcurementLine line : lists.procurement()) {
          sum = Math.addExact(sum, line.amount().fen());
        }
      }
      default -> {
        for (ExpenditureLine line : lists.expenditures()) {
          if (counts(line, total)) {
            sum = Math.addExact(sum, line.amount().fen());
          }
        }
      }
    }
    return sum;
  }

  private static boolean counts(Line line, PreviousTotal total) {
    String category = line.coding().category();
    Fund fund = line.coding().fund();
    boolean own = !line.coding().carriedOver();
    return switch (total) {
      case EXPENDITURE -> true;
      case BASIC -> Category.isBasic(category);
      case PROJECT -> Category.PROJECT.equals(category);
      case GENERAL_PUBLIC -> own && fund == Fund.GENERAL_PUBLIC;
      case GOVERNMENT_FUND -> own && fund == Fund.GOVERNMENT_FUND;
      case STATE_CAPITAL -> own && fund == Fund.STATE_CAPITAL;
      default -> false;
    };
  }

  private static void compare(
      AuditContext context, Verdicts out, PreviousTotal total, long was, long is, String reason) {
    BigDecimal percent = out.rule("S09").decimal("percent");
    BigInteger off = BigInteger.valueOf(Math.abs(is - was)).multiply(BigInteger.valueOf(100));
    boolean much = new BigDecimal(off).compareTo(percent.multiply(BigDecimal.valueOf(was))) > 0;
    if (!much || Reasons.of(context.budget(), reason) != null) {
      return;
    }
    String name = TEXT.get("total." + total.key());
    Place place = Place.ofPart(Part.PREVIOUS_TOTALS, name);
    List<String> shown = Shown.alike(was, is, is - was);
    String rate =
        Percentage.change(was, is, 2)
            .map(value -> value.toPlainString() + "%")
            .orElse(TEXT.get("change.base"));
    out.add(
        out.finding("S09", place)
            .expected(Shown.side(was))
            .actual(Shown.side(is))
            .arithmetic(shown.get(1) + " − " + shown.get(0) + " = " + shown.get(2))
            .says(
                TEXT.get("year.changed", name, shown.get(0), shown.get(1), rate),
                TEXT.get("year.changed.advice")));
  }
}
