package org.yubian.desktop.project;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.TargetTexts;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;
import org.yubian.money.Amount;

/** What a performance form says besides its indicators. */
record TargetFields(Desk desk) {
  private static final Messages TEXT = Messages.of(TargetFields.class);

  List<Field<PerformanceTarget>> all() {
    return List.of(
        text("annual", TargetTexts::annualGoal, TargetTexts::withAnnualGoal).ofLines(3),
        text("mid", TargetTexts::midTermGoal, TargetTexts::withMidTermGoal).ofLines(2),
        text("overall", TargetTexts::overallGoal, TargetTexts::withOverallGoal).ofLines(2),
        text("content", TargetTexts::content, TargetTexts::withContent).ofLines(2),
        head(
            "department",
            PerformanceTarget::supervisingDepartment,
            PerformanceTarget::withSupervisingDepartment),
        head(
            "implementing",
            PerformanceTarget::implementingUnit,
            PerformanceTarget::withImplementingUnit),
        head("code", PerformanceTarget::projectCode, PerformanceTarget::withProjectCode),
        amount("total", TargetAmounts::total, TargetAmounts::withTotal),
        amount("fiscal", TargetAmounts::fiscal, TargetAmounts::withFiscal),
        amount("other", TargetAmounts::other, TargetAmounts::withOther),
        text("remarks", TargetTexts::remarks, TargetTexts::withRemarks));
  }

  private static Field<PerformanceTarget> head(
      String id,
      Function<PerformanceTarget, @Nullable String> get,
      BiFunction<PerformanceTarget, @Nullable String, PerformanceTarget> with) {
    return Field.text("target-" + id, TEXT.get("target." + id), Check.FREE, get, with);
  }

  private static Field<PerformanceTarget> text(
      String id,
      Function<TargetTexts, @Nullable String> get,
      BiFunction<TargetTexts, @Nullable String, TargetTexts> with) {
    return head(
        id,
        target -> get.apply(target.texts()),
        (target, value) -> target.withTexts(with.apply(target.texts(), value)));
  }

  private Field<PerformanceTarget> amount(
      String id,
      Function<TargetAmounts, @Nullable Amount> get,
      BiFunction<TargetAmounts, @Nullable Amount, TargetAmounts> with) {
    return Field.amount(
        desk,
        "target-" + id,
        TEXT.get("target." + id),
        target -> get.apply(target.amounts()),
        (target, value) -> target.withAmounts(with.apply(target.amounts(), value)));
  }
}
