package org.yubian.desktop.project;

import java.util.Optional;
import org.yubian.Messages;
import org.yubian.audit.check.CostAgreement;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Display;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;

/** How far the performance form of a project is, and whether its costs are the amount. */
record TargetState(Desk desk, Project project) {
  private static final Messages TEXT = Messages.of(TargetState.class);

  /** The form of a project; empty where it has none yet. */
  static Optional<PerformanceTarget> target(Desk desk, String project) {
    return desk.budget().rows(Section.PERFORMANCE_TARGETS).stream()
        .filter(target -> target.project().equals(project))
        .findFirst();
  }

  /** The project's amount by its lines, in fen. */
  long amount() {
    return ProjectSums.of(desk.ledger(), project.name(), ProjectSums.CURRENT);
  }

  /** How the cost indicators add up; empty where none is money. */
  Optional<CostAgreement> costs() {
    return target(desk, project.name())
        .flatMap(target -> CostAgreement.of(target.indicators(), amount()));
  }

  /** How many indicators there are, and what is wrong with them. */
  SheetCell cell() {
    Optional<PerformanceTarget> target = target(desk, project.name());
    if (target.isEmpty() || target.get().indicators().isEmpty()) {
      return isAsked()
          ? SheetCell.of(TEXT.get("project.target.none"))
              .marked(Mark.UNSURE, TEXT.get("project.target.none.note"))
          : SheetCell.EMPTY;
    }
    String count = TEXT.get("project.target.count", target.get().indicators().size());
    return costs()
        .filter(costs -> !costs.agrees())
        .map(
            costs ->
                SheetCell.of(TEXT.get("project.target.differs", count))
                    .marked(Mark.WARNING, sentence()))
        .orElseGet(() -> SheetCell.of(count));
  }

  /** Performance is asked of projects in the narrow sense that get money and are published. */
  boolean isAsked() {
    String category = project.category();
    boolean narrow = category == null || (category.endsWith("类") && !category.equals("人员类"));
    return narrow && !project.withheld() && amount() != 0;
  }

  /** Whether the cost indicators are the amount, in words. */
  String sentence() {
    Display display = desk.display();
    String amount = display.said(amount());
    return costs()
        .map(
            costs ->
                costs.agrees()
                    ? TEXT.get("project.costs.agree", display.said(costs.sum()), amount)
                    : TEXT.get(
                        "project.costs.differ",
                        display.said(costs.sum()),
                        amount,
                        display.said(Math.subtractExact(costs.sum(), amount()))))
        .orElseGet(() -> TEXT.get("project.costs.none", amount));
  }
}
