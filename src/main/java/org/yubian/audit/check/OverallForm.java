package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.FormHead;
import org.yubian.budget.Part;
import org.yubian.ledger.Source;
import org.yubian.table.pack.FormDef;

/**
 * The amounts of the overall performance form are those of the tables. A form laid out over lines
 * takes them from the lines; one read from a workbook is compared.
 */
final class OverallForm implements Check {
  private static final Messages TEXT = Messages.of(OverallForm.class);

  @Override
  public List<String> rules() {
    return List.of("G07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.OVERALL, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    boolean printed =
        context.standards().pack().forms().stream()
            .anyMatch(form -> form.scope() == FormDef.Scope.BUDGET);
    if (!printed) {
      out.notApplicable("G07", TEXT.get("none.overall"));
      return;
    }
    if (context.budget().forms().overall() == null) {
      out.missing("G07", TEXT.get("missing.overall"), Wanted.OVERALL);
      return;
    }
    boolean compared = context.hasLines();
    for (FormHead head : context.references().printed().formHeads()) {
      for (FormHead.Figure figure : head.amounts()) {
        compared |= head.project() == null && compare(context, out, head, figure);
      }
    }
    if (!compared) {
      out.missing("G07", TEXT.get("missing.overall.amounts"));
    }
  }

  private static boolean compare(
      AuditContext context, Verdicts out, FormHead head, FormHead.Figure figure) {
    if (figure.source() != Source.EXPENDITURE && figure.source() != Source.REVENUE) {
      return false;
    }
    AuditedCell cell =
        context.tables().reader().same(context.tables().printed(), figure.source(), figure.where());
    if (cell == null) {
      return false;
    }
    long off = Math.abs(cell.fen() - figure.fen());
    if (off > figure.lastPlace()) {
      Place part = Place.ofPart(Part.OVERALL_PERFORMANCE, figure.label());
      Place place =
          new Place(null, part.title(), null, figure.label(), head.address(), part.target());
      out.add(
          out.finding("G07", place)
              .expected(cell.side())
              .actual(new Side(place, figure.fen(), Shown.amount(figure.fen())))
              .related(List.of(cell.place()))
              .says(
                  TEXT.get(
                      "overall.amount",
                      head.title(),
                      figure.label(),
                      Shown.amount(figure.fen()),
                      cell.place().brief(),
                      Shown.amount(cell.fen()),
                      Shown.size(off)),
                  TEXT.get("overall.amount.advice")));
    }
    return true;
  }
}
