package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormula;
import org.yubian.money.AmountResult;

/**
 * 会议费 and 培训费 by plan: the format has no plans, but a line's formula, or a product in its 测算依据
 * (2次×50人×400元), is one.
 */
final class MeetingPlans implements Check {
  private static final Messages TEXT = Messages.of(MeetingPlans.class);

  /** Numbers with their units, all joined by × signs; what it comes to may follow. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "[^0-9]*[0-9]+(?:\\.[0-9]+)?[^0-9×*xX，,。；;]*"
              + "(?:[×*xX][^0-9×*xX，,。；;]*[0-9]+(?:\\.[0-9]+)?[^0-9×*xX，,。；;=＝]*)+(?:[=＝].*)?");

  @Override
  public List<String> rules() {
    return List.of("E15");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      out.missing("E15", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    List<String> economics = out.rule("E15").texts("economics");
    boolean any = false;
    for (String economic : economics) {
      any |= judge(context, out, economic);
    }
    if (!any) {
      out.notApplicable("E15", TEXT.get("none.meetings"));
    }
  }

  private static boolean judge(AuditContext context, Verdicts out, String economic) {
    List<ExpenditureLine> lines = new ArrayList<>();
    long amount = 0;
    for (LineGroup group : context.lines().groups()) {
      if (economic.equals(group.coding().departmentEconomic())) {
        lines.addAll(group.lines());
      }
    }
    long planned = 0;
    ExpenditureLine unplanned = null;
    for (ExpenditureLine line : lines) {
      amount = Math.addExact(amount, line.amount().fen());
      OptionalLong plan = plan(line.notes().formula(), line.notes().basis());
      planned = Math.addExact(planned, plan.orElse(0));
      unplanned = plan.isEmpty() && unplanned == null ? line : unplanned;
    }
    if (amount == 0) {
      return false;
    }
    if (unplanned != null) {
      out.missing(
          "E15",
          TEXT.get("missing.plan", context.subject(economic), Shown.amount(amount)),
          Wanted.EXPENDITURES);
    } else if (planned != amount) {
      ExpenditureLine first = lines.getFirst();
      Place place =
          Place.ofRow(
              Section.EXPENDITURES, first.key(), context.label(first), TEXT.get("field.amount"));
      out.add(
          out.finding("E15", place)
              .expected(Shown.side(planned))
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(
                  TEXT.get(
                      "plan.differs",
                      context.subject(economic),
                      Shown.amount(amount),
                      Shown.amount(planned),
                      Shown.size(amount - planned)),
                  TEXT.get("plan.differs.advice")));
    }
    return true;
  }

  /** A formula in 元, or the only product a text holds, its units left out. */
  static OptionalLong plan(@Nullable String formula, @Nullable String basis) {
    if (formula != null && !formula.isBlank()) {
      return evaluate(formula);
    }
    if (basis == null || !PRODUCT.matcher(basis.strip()).matches()) {
      return OptionalLong.empty();
    }
    String left = basis.replaceAll("[=＝].*$", "");
    String product = left.replaceAll("[^0-9.×*xX]", "").replaceAll("[xX]", "×");
    return evaluate(left.contains("万元") ? product + "×10000" : product);
  }

  private static OptionalLong evaluate(String formula) {
    return AmountFormula.evaluate(formula) instanceof AmountResult.Value value
        ? OptionalLong.of(value.fen())
        : OptionalLong.empty();
  }
}
