package org.yubian.desktop.findings;

import java.util.Optional;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Budget;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Row;
import org.yubian.desktop.desk.Place;

/** Where on the screens a finding's place is. */
record FindingTargets(Budget budget) {
  Optional<Place> place(Target target) {
    return switch (target) {
      case Target.TableCell cell ->
          Optional.of(new Place.OfCell(cell.table(), cell.row(), cell.column()));
      case Target.Table table -> Optional.of(new Place.OfTable(table.table()));
      case Target.ListRow<?> row -> ofRow(row);
      case Target.BudgetPart part -> Optional.of(new Place.OfPart(part.part()));
      case Target.None none -> Optional.empty();
    };
  }

  private Optional<Place> ofRow(Target.ListRow<?> row) {
    Row found = budget.rows(row.section()).find(row.key());
    return switch (found) {
      case Project project -> Optional.of(new Place.OfProject(project.name()));
      case PerformanceTarget target -> Optional.of(new Place.OfProject(target.project()));
      case null -> Optional.empty();
      default -> Optional.of(new Place.OfLine(row.section(), row.key()));
    };
  }
}
