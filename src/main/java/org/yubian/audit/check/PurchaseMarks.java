package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/** Lines marked as procurement or purchased service against the purchases. */
final class PurchaseMarks implements Check {
  private static final Messages TEXT = Messages.of(PurchaseMarks.class);

  @Override
  public List<String> rules() {
    return List.of("H03", "H07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.PROCUREMENT);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.hasLines()) {
      flags(context, out, context.budget().rows(Section.PROCUREMENT));
    } else {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
    }
  }

  /** Lines marked as procurement have purchases and the reverse. */
  private static void flags(AuditContext context, Verdicts out, Rows<ProcurementLine> purchases) {
    boolean any = false;
    boolean services = false;
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        any |= line.notes().procurement() != null;
        services |= Boolean.TRUE.equals(line.notes().purchasedService());
        if (Boolean.TRUE.equals(line.notes().procurement()) && !hasPurchase(line, purchases)) {
          Place place = mark(context, line);
          out.add(
              out.finding("H03", place)
                  .cause("unpaired")
                  .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
                  .says(
                      TEXT.get("purchase.none", place.brief(), Shown.amount(line.amount().fen())),
                      TEXT.get("purchase.none.advice")));
        }
      }
    }
    if (!any && purchases.isEmpty()) {
      out.notApplicable("H03", TEXT.get("none.procurement"));
    }
    if (!services) {
      out.notApplicable("H07", TEXT.get("none.service"));
      return;
    }
    doubled(context, out, purchases);
  }

  /** Where a line says whether it is procurement. */
  private static Place mark(AuditContext context, ExpenditureLine line) {
    return Place.ofRow(
        Section.EXPENDITURES, line.key(), context.label(line), TEXT.get("field.procurement"));
  }

  private static boolean hasPurchase(ExpenditureLine line, Rows<ProcurementLine> purchases) {
    Coding coding = line.coding();
    return purchases.stream()
        .anyMatch(
            each ->
                Objects.equals(each.coding().function(), coding.function())
                    && (each.coding().project() == null
                        || Objects.equals(each.coding().project(), coding.project())));
  }

  /** Purchased services that are procurement are in it once, not beside it again. */
  private static void doubled(AuditContext context, Verdicts out, Rows<ProcurementLine> purchases) {
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        boolean service = Boolean.TRUE.equals(line.notes().purchasedService());
        boolean procured = Boolean.TRUE.equals(line.notes().procurement());
        if (service && !procured && line.coding().project() != null) {
          boolean listed =
              purchases.stream()
                  .anyMatch(
                      each -> Objects.equals(each.coding().project(), line.coding().project()));
          if (listed) {
            Place place = mark(context, line);
            out.add(
                out.finding("H07", place)
                    .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
                    .says(
                        TEXT.get("service.unmarked", place.brief()),
                        TEXT.get("service.unmarked.advice")));
          }
        }
      }
    }
  }
}
