package org.yubian.desktop.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yubian.audit.check.CostAgreement;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;

/** Projects whose performance forms are not whole, as the budget stands when this is made. */
public final class ProjectGaps {
  private final Desk desk;
  private final Map<String, PerformanceTarget> targets = new HashMap<>();

  public ProjectGaps(Desk desk) {
    this.desk = desk;
    for (PerformanceTarget target : desk.budget().rows(Section.PERFORMANCE_TARGETS)) {
      targets.putIfAbsent(target.project(), target);
    }
  }

  /** Those that get money and have no indicators. */
  public List<Project> withoutTarget() {
    return projects(
        project -> {
          PerformanceTarget target = targets.get(project.name());
          boolean none = target == null || target.indicators().isEmpty();
          return none && new TargetState(desk, project).isAsked();
        });
  }

  /** Those whose cost indicators are not the amount. */
  public List<Project> withOtherCosts() {
    return projects(
        project -> {
          PerformanceTarget target = targets.get(project.name());
          long amount = new TargetState(desk, project).amount();
          return target != null
              && CostAgreement.of(target.indicators(), amount)
                  .filter(costs -> !costs.agrees())
                  .isPresent();
        });
  }

  private List<Project> projects(Predicate<Project> which) {
    return desk.budget().rows(Section.PROJECTS).stream().filter(which).toList();
  }
}
