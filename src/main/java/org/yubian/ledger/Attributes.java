package org.yubian.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.Project;
import org.yubian.budget.Section;

/** What a line's dimensions need besides the line: its project and the unit it falls to. */
final class Attributes {
  private final Map<String, Project> projects = new HashMap<>();
  private final Map<String, String[]> prefixes = new HashMap<>();
  private final @Nullable String defaultUnit;

  Attributes(Budget budget) {
    budget.rows(Section.PROJECTS).forEach(project -> projects.putIfAbsent(project.name(), project));
    defaultUnit = defaultUnit(budget);
  }

  /** Lines without a unit belong to the only subordinate unit, or else to the budget's unit. */
  static @Nullable String defaultUnit(Budget budget) {
    List<CodeName> subordinates = budget.unit().subordinateUnits();
    return subordinates.size() == 1 ? subordinates.getFirst().code() : budget.unit().code();
  }

  @Nullable Project project(@Nullable String name) {
    return name == null ? null : projects.get(name);
  }

  @Nullable String unit(Coding coding) {
    if (coding.unitCode() != null) {
      return coding.unitCode();
    }
    Project project = project(coding.project());
    return project != null && project.unitCode() != null ? project.unitCode() : defaultUnit;
  }

  /** The first three or five digits of a code; remembered, for every edit asks for some. */
  @Nullable String prefix(@Nullable String code, int length) {
    if (code == null || code.length() < length) {
      return null;
    }
    String[] parts =
        prefixes.computeIfAbsent(
            code, c -> new String[] {c.substring(0, 3), c.length() < 5 ? c : c.substring(0, 5)});
    return parts[length == 3 ? 0 : 1];
  }
}
