package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/** The lines of 政府采购, one by one, by kind, and against what pays for them. */
final class ProcurementCheck implements Check {
  private static final Messages TEXT = Messages.of(ProcurementCheck.class);

  /** What a purchase is paid from. */
  private record Source(
      @Nullable String function, @Nullable String economic, @Nullable String project) {}

  @Override
  public List<String> rules() {
    return List.of("H01", "H02", "H04", "H06", "S07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.PROCUREMENT, Topic.DECLARATIONS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    PrintedProcurement.judge(context, out);
    if (!context.hasLines()) {
      out.missing("H06", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    Rows<ProcurementLine> lines = context.budget().rows(Section.PROCUREMENT);
    if (lines.isEmpty()) {
      List.of("H01", "H02", "H04", "H06", "S07")
          .forEach(rule -> out.notApplicable(rule, TEXT.get("none.procurement")));
      return;
    }
    Map<Source, Long> paid = new HashMap<>();
    for (ProcurementLine line : lines) {
      PurchaseLine.judge(context, out, line);
      Coding coding = line.coding();
      paid.merge(
          new Source(coding.function(), coding.departmentEconomic(), coding.project()),
          line.amount().fen(),
          Math::addExact);
    }
    paid.forEach((source, amount) -> within(context, out, source, amount));
    PurchaseKinds.judge(context, out, lines);
    new SmallEnterprises(context, out).judge(lines);
  }

  static Place place(AuditContext context, ProcurementLine line, @Nullable String column) {
    return Place.ofRow(Section.PROCUREMENT, line.key(), context.label(line), column);
  }

  /** A purchase cannot cost more than what pays for it. */
  private static void within(AuditContext context, Verdicts out, Source source, long amount) {
    long paid = paid(context, source);
    if (amount > paid) {
      ProcurementLine line =
          context.budget().rows(Section.PROCUREMENT).stream()
              .filter(
                  each ->
                      Objects.equals(each.coding().function(), source.function)
                          && Objects.equals(each.coding().departmentEconomic(), source.economic)
                          && Objects.equals(each.coding().project(), source.project))
              .findFirst()
              .orElseThrow();
      Place place = place(context, line, TEXT.get("field.amount"));
      List<String> shown = Shown.alike(amount, paid, amount - paid);
      out.add(
          out.finding("H02", place)
              .expected(Shown.side(paid))
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(
                  TEXT.get(
                      "purchase.over", place.brief(), shown.get(0), shown.get(1), shown.get(2)),
                  TEXT.get("purchase.over.advice")));
    }
  }

  /** Lines without an economic subject may pay for any. */
  private static long paid(AuditContext context, Source source) {
    long sum = 0;
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      String economic = coding.departmentEconomic();
      boolean fits =
          (source.function == null || source.function.equals(coding.function()))
              && (source.economic == null || economic == null || source.economic.equals(economic));
      if (fits) {
        for (ExpenditureLine line : group.lines()) {
          if (source.project == null || source.project.equals(line.coding().project())) {
            sum = Math.addExact(sum, line.amount().fen());
          }
        }
      }
    }
    return sum;
  }
}
