package org.yubian.audit;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;

/** The published budgets without what was really wrong in them. */
final class CorrectedSamples {
  private CorrectedSamples() {}

  /** A sample by its id, every form filled in; the budget of a pack and a seed by the pack's id. */
  static Budget of(String name, long seed) {
    if (!Documents.SAMPLES.contains(name)) {
      return CorrectBudgets.of(seed, name);
    }
    Budget budget = Documents.sample(name);
    for (PerformanceTarget target : budget.rows(Section.PERFORMANCE_TARGETS)) {
      if (target.indicators().isEmpty()) {
        budget =
            budget.withRows(
                Section.PERFORMANCE_TARGETS,
                budget
                    .rows(Section.PERFORMANCE_TARGETS)
                    .with(target.withIndicators(indicators(target))));
      }
    }
    return budget;
  }

  private static List<Indicator> indicators(PerformanceTarget target) {
    return List.of(
        new Indicator("产出指标", "数量指标", target.project() + "完成数", "≥", "3", "个", Extras.NONE),
        new Indicator("效益指标", "社会效益指标", "服务群众人数", "≥", "1000", "人", Extras.NONE),
        new Indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%", Extras.NONE));
  }
}
