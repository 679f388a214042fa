package org.yubian.desktop.findings;

import java.util.Map;
import java.util.Optional;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Place;

/** Where on the screens a finding's place is, or the nearest to it that a screen shows. */
record FindingTargets(Budget budget) {
  /** Lists that only stand beside others, as last year's lines do. */
  private static final Map<Section<?>, Section<?>> BESIDE =
      Map.of(
          Section.PREVIOUS_REVENUES, Section.REVENUES,
          Section.PREVIOUS_EXPENDITURES, Section.EXPENDITURES);

  /** Parts without a screen of their own, by the list they are about. */
  private static final Map<Part<?>, Section<?>> ABOUT =
      Map.of(
          Part.PREVIOUS_TOTALS, Section.EXPENDITURES,
          Part.NARRATIVE, Section.PROJECTS);

  /** Empty only for what has no place at all. */
  Optional<Place> place(Target target) {
    return switch (target) {
      case Target.TableCell cell ->
          Optional.of(new Place.OfCell(cell.table(), cell.row(), cell.column()));
      case Target.Table table -> Optional.of(new Place.OfTable(table.table()));
      case Target.ListRow<?> row -> Optional.of(ofRow(row));
      case Target.BudgetPart part -> Optional.of(ofPart(part.part()));
      case Target.Compared compared -> Optional.of(new Place.Compared());
      case Target.None none -> Optional.empty();
    };
  }

  private static Place ofPart(Part<?> part) {
    Section<?> section = ABOUT.get(part);
    return section == null ? new Place.OfPart(part) : new Place.OfLine(section, 0);
  }

  private Place ofRow(Target.ListRow<?> row) {
    Row found = budget.rows(row.section()).find(row.key());
    return switch (found) {
      case Project project -> new Place.OfProject(project.name());
      case PerformanceTarget target -> new Place.OfProject(target.project());
      case null, default ->
          BESIDE.containsKey(row.section())
              ? new Place.OfLine(BESIDE.get(row.section()), 0)
              : new Place.OfLine(row.section(), row.key());
    };
  }
}
