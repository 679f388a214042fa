package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;

/** What lines of basic and of project expenditure may be classified as, and how finely. */
final class LineSubjects implements Check {
  private static final Messages TEXT = Messages.of(LineSubjects.class);

  @Override
  public List<String> rules() {
    return List.of("D02", "D03", "D04", "D06", "D07", "D08", "D12", "I01");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.UNIT, Topic.EXPENDITURES);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      List.of("D06", "D07", "D12", "I01")
          .forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      if (!context.hasPrinted()) {
        out.missing("D02", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      }
      return;
    }
    boolean unmapped = false;
    for (LineGroup group : context.lines().groups()) {
      judge(context, out, group);
      Coding coding = group.coding();
      unmapped |= coding.departmentEconomic() != null && coding.governmentEconomic() == null;
    }
    if (unmapped) {
      out.missing("D08", TEXT.get("missing.government"), Wanted.EXPENDITURES);
    }
  }

  /** What is carried forward is not spent, and so has no function yet. */
  static boolean lacksFunction(Coding coding) {
    return coding.fund() == Fund.GENERAL_PUBLIC
        && coding.function() == null
        && !Category.CARRY_FORWARD.equals(coding.category());
  }

  private static void judge(AuditContext context, Verdicts out, LineGroup group) {
    Coding coding = group.coding();
    String economic = coding.departmentEconomic();
    boolean basic = Category.isBasic(coding.category());
    if (lacksFunction(coding)) {
      add(context, out, group, "D02", TEXT.get("fine.function"), TEXT.get("fine.function.advice"));
    }
    if (basic && coding.fund() == Fund.GENERAL_PUBLIC && economic == null) {
      add(context, out, group, "D03", TEXT.get("fine.economic"), TEXT.get("fine.economic.advice"));
    }
    if (economic == null) {
      return;
    }
    if (basic) {
      basic(context, out, group, economic);
    } else if (Category.PROJECT.equals(coding.category())
        && Prefixes.any(out.rule("D07").texts("economics"), economic)) {
      add(
          context,
          out,
          group,
          "D07",
          TEXT.get("project.pay", context.subject(economic)),
          TEXT.get("project.pay.advice"));
    }
    if (coding.function() != null
        && Prefixes.any(out.rule("D12").texts("functions"), coding.function())) {
      add(
          context,
          out,
          group,
          "D12",
          TEXT.get("execution.only", context.subject(coding.function())),
          TEXT.get("execution.only.advice"));
    }
  }

  private static void basic(AuditContext context, Verdicts out, LineGroup group, String economic) {
    boolean personnel = Category.PERSONNEL.equals(group.coding().category());
    boolean project =
        Prefixes.any(out.rule("D06").texts("economics"), economic)
            && group.fen() > limit(out, economic);
    if (project) {
      add(
          context,
          out,
          group,
          "D06",
          TEXT.get("basic.project", context.subject(economic)),
          TEXT.get("basic.project.advice"));
      return;
    }
    List<String> own = out.rule("D04").texts(personnel ? "personnel" : "routine");
    List<String> other = out.rule("D04").texts(personnel ? "routine" : "personnel");
    if (!Prefixes.any(own, economic) && Prefixes.any(other, economic)) {
      // Routine expenditure is what 机关运行经费 is made of.
      out.add(
          start(context, out, group, "D04")
              .alsoBreaks(personnel || !out.isActive("I01") ? List.of() : List.of("I01"))
              .fix(
                  LineFixes.recode(
                      TEXT.get("fix.category", personnel ? Category.ROUTINE : Category.PERSONNEL),
                      group,
                      coding ->
                          coding.withCategory(personnel ? Category.ROUTINE : Category.PERSONNEL)))
              .says(
                  TEXT.get(
                      "basic.column",
                      group.place(context, "").wholeRow().brief(),
                      Shown.amount(group.fen()),
                      context.subject(economic),
                      group.coding().category(),
                      personnel ? Category.ROUTINE : Category.PERSONNEL),
                  TEXT.get("basic.column.advice")));
    }
  }

  /** Office equipment within the limit is basic expenditure; the other kinds never are. */
  private static long limit(Verdicts out, String economic) {
    return economic.startsWith("310") ? out.rule("D06").wanYuan("amount") : 0;
  }

  private static FindingBuilder start(
      AuditContext context, Verdicts out, LineGroup group, String rule) {
    Place place = group.place(context, TEXT.get("field.economic"));
    return out.finding(rule, place)
        .actual(new Side(place, group.fen(), Shown.amount(group.fen())))
        .related(group.otherPlaces(context));
  }

  private static void add(
      AuditContext context,
      Verdicts out,
      LineGroup group,
      String rule,
      String what,
      String advice) {
    String place = group.place(context, "").wholeRow().brief();
    out.add(
        start(context, out, group, rule)
            .cause(what)
            .alsoBreaks(rule.equals("D02") ? List.of("B03") : List.of())
            .says(TEXT.get("line.what", place, Shown.amount(group.fen()), what), advice));
  }
}
