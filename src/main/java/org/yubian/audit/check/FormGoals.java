package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Similarity;

/** What a form's goals promise: the same in both, and measured by an indicator. */
final class FormGoals implements Check {
  private static final Messages TEXT = Messages.of(FormGoals.class);
  private static final Pattern QUANTITY =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(%|个|项|次|人|件|台|套|条|家|处|期)");

  @Override
  public List<String> rules() {
    return List.of("S12");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.TARGETS, Topic.OVERALL, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.forms().isEmpty()) {
      Forms.none(context, out, "S12");
    }
    context.forms().forEach(form -> goals(out, form));
  }

  private static void goals(Verdicts out, Form form) {
    Form.Entry annual = null;
    for (Form.Entry goal : form.goals()) {
      if (goal.name().equals(TEXT.get("form.annual"))) {
        annual = goal;
        quantities(out, form, goal);
      } else if (annual != null
          && goal.name().equals(TEXT.get("form.overall"))
          && Similarity.percent(annual.value(), goal.value()) < 50) {
        out.add(
            out.finding("S12", goal.place())
                .expected(new Side(annual.place(), null, annual.value()))
                .actual(new Side(goal.place(), null, goal.value()))
                .says(
                    TEXT.get("goal.differs", String.valueOf(form.place().row())),
                    TEXT.get("goal.differs.advice")));
      }
    }
  }

  /** Numbers promised in the goal that no indicator measures. */
  private static void quantities(Verdicts out, Form form, Form.Entry goal) {
    Set<String> missing = new LinkedHashSet<>();
    Matcher matcher = QUANTITY.matcher(goal.value());
    while (matcher.find()) {
      String number = matcher.group(1);
      String measure = matcher.group(2);
      boolean measured =
          form.any(
              entry -> entry.value().equals(number) && measure.equals(entry.indicator().measure()));
      if (!measured) {
        missing.add(matcher.group());
      }
    }
    if (!missing.isEmpty()) {
      out.add(
          out.finding("S12", goal.place())
              .actual(new Side(goal.place(), null, String.join("、", missing)))
              .says(
                  TEXT.get("goal.numbers", goal.place().brief(), String.join("、", missing)),
                  TEXT.get("goal.numbers.advice")));
    }
  }
}
