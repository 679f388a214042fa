package org.yubian.exchange;

import java.util.List;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.TargetTexts;

/** The keys {@code performance_targets} and {@code overall_performance}. */
final class PerformanceShapes {
  private static final Shape<List<Indicator>> INDICATORS = new ListShape<>(indicator());

  static final ObjectShape<PerformanceTarget> TARGET = target();
  static final ObjectShape<OverallPerformance> OVERALL = overall();

  private PerformanceShapes() {}

  private static ObjectShape<Indicator> indicator() {
    ObjectShapeBuilder<Indicator> b = new ObjectShapeBuilder<>();
    var level1 = b.required("level1", TextShape.TEXT, Indicator::level1);
    var level2 = b.optional("level2", TextShape.TEXT, Indicator::level2);
    var level3 = b.required("level3", TextShape.TEXT, Indicator::level3);
    var operator =
        b.optional(
            "operator", TextShape.oneOf(List.of("≥", "≤", "=", ">", "<")), Indicator::operator);
    var value = b.required("value", TextShape.TEXT, Indicator::value);
    var measure = b.optional("measure", TextShape.TEXT, Indicator::measure);
    return b.build(
        Indicator::extras,
        m ->
            new Indicator(
                m.get(level1),
                m.find(level2),
                m.get(level3),
                m.find(operator),
                m.get(value),
                m.find(measure),
                m.extras()));
  }

  private static ObjectShape<PerformanceTarget> target() {
    ObjectShapeBuilder<PerformanceTarget> b = new ObjectShapeBuilder<>();
    var project = b.required("project", TextShape.TEXT, PerformanceTarget::project);
    var code = b.optional("project_code", TextShape.TEXT, PerformanceTarget::projectCode);
    var department =
        b.optional(
            "supervising_department", TextShape.TEXT, PerformanceTarget::supervisingDepartment);
    var unit = b.optional("implementing_unit", TextShape.TEXT, PerformanceTarget::implementingUnit);
    var total = b.optional("total", TextShape.AMOUNT, target -> target.amounts().total());
    var fiscal = b.optional("fiscal", TextShape.AMOUNT, target -> target.amounts().fiscal());
    var other = b.optional("other", TextShape.AMOUNT, target -> target.amounts().other());
    var annual = b.optional("annual_goal", TextShape.TEXT, target -> target.texts().annualGoal());
    var midTerm =
        b.optional("mid_term_goal", TextShape.TEXT, target -> target.texts().midTermGoal());
    var indicators = b.required("indicators", INDICATORS, PerformanceTarget::indicators);
    var content = b.optional("content", TextShape.TEXT, target -> target.texts().content());
    var overall =
        b.optional("overall_goal", TextShape.TEXT, target -> target.texts().overallGoal());
    var remarks = b.optional("remarks", TextShape.TEXT, target -> target.texts().remarks());
    return b.build(
        PerformanceTarget::extras,
        m ->
            new PerformanceTarget(
                0,
                m.get(project),
                m.find(code),
                m.find(department),
                m.find(unit),
                new TargetAmounts(m.find(total), m.find(fiscal), m.find(other)),
                new TargetTexts(
                    m.find(annual),
                    m.find(midTerm),
                    m.find(overall),
                    m.find(content),
                    m.find(remarks)),
                m.get(indicators),
                m.extras()));
  }

  private static ObjectShape<OverallPerformance> overall() {
    ObjectShapeBuilder<OverallPerformance> b = new ObjectShapeBuilder<>();
    var annual = b.optional("annual_goal", TextShape.TEXT, OverallPerformance::annualGoal);
    var longTerm = b.optional("long_term_goal", TextShape.TEXT, OverallPerformance::longTermGoal);
    var staff = b.optional("staff", MapShape.COUNTS, OverallPerformance::staff);
    var indicators = b.orElse(List.of(), "indicators", INDICATORS, OverallPerformance::indicators);
    return b.build(
        OverallPerformance::extras,
        m ->
            new OverallPerformance(
                m.find(annual), m.find(longTerm), m.find(staff), m.get(indicators), m.extras()));
  }
}
