package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Part;
import org.yubian.budget.PreviousTotal;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** 机关运行经费: only administrative units have it; a change needs a reason. */
final class OperatingExpense implements Check {
  private static final Messages TEXT = Messages.of(OperatingExpense.class);

  @Override
  public List<String> rules() {
    return List.of("I02", "I03");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.UNIT, Topic.EXPENDITURES, Topic.PREVIOUS, Topic.NARRATIVE, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Amount before = context.budget().comparison().totals().get(PreviousTotal.OPERATING_EXPENSE);
    Place place = Place.ofPart(Part.PREVIOUS_TOTALS, TEXT.get("field.operating"));
    if (before != null && !before.isZero()) {
      out.add(
          out.finding("I02", place)
              .expected(Shown.side(0))
              .actual(new Side(place, before.fen(), Shown.amount(before.fen())))
              .says(
                  TEXT.get("operating.institution", Shown.amount(before.fen())),
                  TEXT.get("operating.institution.advice")));
    }
    if (!context.hasLines()) {
      out.missing("I03", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    Long last = LastYear.operatingExpense(context);
    if (last == null) {
      out.missing("I03", TEXT.get("missing.operating"), Wanted.COMPARED);
      return;
    }
    long now = context.lines().sum(LastYear::isOperating);
    BigDecimal percent = out.rule("I03").decimal("percent");
    BigInteger off = BigInteger.valueOf(Math.abs(now - last)).multiply(BigInteger.valueOf(100));
    boolean changed = new BigDecimal(off).compareTo(percent.multiply(BigDecimal.valueOf(last))) > 0;
    if (changed && Reasons.of(context.budget(), "operating_expense") == null) {
      List<String> shown = Shown.alike(last, now, Math.abs(now - last));
      String rate =
          Percentage.change(last, now, 2).map(value -> value.toPlainString() + "%").orElse("—");
      out.add(
          out.finding("I03", place)
              .expected(Shown.side(last))
              .actual(Shown.side(now))
              .says(
                  TEXT.get("operating.changed", shown.get(0), shown.get(1), shown.get(2), rate),
                  TEXT.get("operating.changed.advice")));
    }
  }
}
