package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.ThreePublicItem;

/** 三公经费 against last year's. */
final class ThreePublicYears implements Check {
  private static final Messages TEXT = Messages.of(ThreePublicYears.class);

  @Override
  public List<String> rules() {
    return List.of("E06", "E07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.EXPENDITURES, Topic.PREVIOUS, Topic.THREE_PUBLIC, Topic.NARRATIVE, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    for (ThreePublicItem item : ThreePublicItem.values()) {
      change(context, out, item);
    }
  }

  private static void change(AuditContext context, Verdicts out, ThreePublicItem item) {
    Long before = LastYear.threePublic(context, item);
    if (before == null) {
      out.missing("E06", TEXT.get("missing.previous.three"), Wanted.THREE_PUBLIC);
      out.missing("E07", TEXT.get("missing.previous.three"), Wanted.THREE_PUBLIC);
      return;
    }
    long now = ThreePublicCheck.current(context, item);
    List<String> shown = Shown.alike(before, now, Math.abs(now - before));
    String rule = now > before ? "E06" : "E07";
    if (now == before && rule.equals("E07") && now == 0) {
      return;
    }
    if (Reasons.of(context.budget(), item.key(), "three_public") == null) {
      out.add(
          out.finding(rule, ThreePublicCheck.place(item))
              .expected(Shown.side(before))
              .actual(new Side(ThreePublicCheck.place(item), now, Shown.amount(now)))
              .says(
                  TEXT.get(
                      now > before ? "three.more" : "three.less",
                      ThreePublicCheck.name(item),
                      shown.get(0),
                      shown.get(1),
                      shown.get(2)),
                  TEXT.get("three.reason.advice")));
    }
  }
}
