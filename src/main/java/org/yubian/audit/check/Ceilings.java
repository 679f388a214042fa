package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.budget.Budget;
import org.yubian.budget.Ceiling;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Part;
import org.yubian.budget.Section;

/** What is budgeted against the 控制数 issued. */
final class Ceilings implements Check {
  private static final Messages TEXT = Messages.of(Ceilings.class);

  @Override
  public List<String> rules() {
    return List.of("G03", "L07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.EXPENDITURES, Topic.DECLARATIONS);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<Ceiling> ceilings = context.budget().declarations().ceilings();
    ended(context, out, ceilings, true, "G03", TEXT.get("missing.project.ceiling"));
    ended(context, out, ceilings, false, "L07", TEXT.get("missing.ceilings"));
    ceilings.forEach(ceiling -> judge(context.budget(), out, ceiling));
  }

  /** Without ceilings of a kind its rule has nothing to go by. */
  private static void ended(
      AuditContext context,
      Verdicts out,
      List<Ceiling> ceilings,
      boolean ofProjects,
      String rule,
      String missing) {
    if (ceilings.stream().anyMatch(each -> (each.project() != null) == ofProjects)) {
      return;
    }
    if (Versions.isFirst(context.budget())) {
      out.notApplicable(rule, TEXT.get("none.ceilings"));
    } else if (ofProjects && !context.hasProjects()) {
      out.notApplicable(rule, TEXT.get("none.projects"));
    } else {
      out.missing(rule, missing, Wanted.CEILINGS);
    }
  }

  private static void judge(Budget budget, Verdicts out, Ceiling ceiling) {
    long is = 0;
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      if (ceiling.covers(line)) {
        is = Math.addExact(is, line.amount().fen());
      }
    }
    long most = ceiling.amount().fen();
    // All that was granted to the unit is to be planned for; a project may cost less.
    boolean wrong = ceiling.project() == null ? is != most : is > most;
    if (wrong) {
      String name = name(ceiling);
      Place place = Place.ofPart(Part.DECLARATIONS, TEXT.get("place.ceiling", name));
      FindingBuilder finding =
          out.finding(ceiling.project() == null ? "L07" : "G03", place)
              .expected(Shown.side(most))
              .actual(Shown.side(is))
              .arithmetic(
                  Shown.amount(is) + " − " + Shown.amount(most) + " = " + Shown.amount(is - most));
      out.add(
          finding.says(
              TEXT.get(
                  is > most ? "ceiling.over" : "ceiling.under",
                  name,
                  Shown.amount(most),
                  Shown.amount(is),
                  Shown.size(is - most)),
              TEXT.get(is > most ? "ceiling.advice" : "ceiling.under.advice")));
    }
  }

  private static String name(Ceiling ceiling) {
    String fund = ceiling.fund() == null ? null : ceiling.fund().label();
    if (ceiling.project() == null) {
      return fund == null ? TEXT.get("total") : fund;
    }
    return fund == null ? ceiling.project() : ceiling.project() + " " + fund;
  }
}
