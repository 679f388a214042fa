package org.yubian.desktop.project;

import java.util.List;
import java.util.function.Predicate;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;

/** Projects whose performance forms are not whole. */
public record ProjectGaps(Desk desk) {
  /** Those that get money and have no indicators. */
  public List<Project> withoutTarget() {
    return projects(
        project ->
            new TargetState(desk, project).isAsked()
                && TargetState.target(desk, project.name())
                    .map(PerformanceTarget::indicators)
                    .filter(indicators -> !indicators.isEmpty())
                    .isEmpty());
  }

  /** Those whose cost indicators are not the amount. */
  public List<Project> withOtherCosts() {
    return projects(
        project ->
            new TargetState(desk, project).costs().filter(costs -> !costs.agrees()).isPresent());
  }

  private List<Project> projects(Predicate<Project> which) {
    return desk.budget().rows(Section.PROJECTS).stream().filter(which).toList();
  }
}
