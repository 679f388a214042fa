package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.CodeName;
import org.yubian.budget.Extras;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.ledger.Dimension;

/** The codes, projects and units that rows of tables name. */
final class Candidates {
  private final Set<String> functions = new LinkedHashSet<>();
  private final Set<Economics> economics = new LinkedHashSet<>();
  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private boolean projectsTwice;

  /** A pair of economic subjects; the government's empty where no table names it. */
  record Economics(String department, String government) {}

  Candidates(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      if (row.isInnermost()) {
        find(row, Dimension.FUNCTION, functions);
        economics(row);
      }
      project(row);
      unit(row);
    }
  }

  private static void find(ReadRow row, Dimension dimension, Set<String> into) {
    row.keys().stream()
        .filter(key -> key.dimension() == dimension && !key.value().isEmpty())
        .forEach(key -> into.add(key.value()));
  }

  private void economics(ReadRow row) {
    String department = "";
    String government = "";
    for (ReadRow.Key key : row.keys()) {
      department = key.dimension() == Dimension.DEPARTMENT ? key.value() : department;
      government = key.dimension() == Dimension.GOVERNMENT ? key.value() : government;
    }
    if (!department.isEmpty()) {
      economics.add(new Economics(department, government));
    }
  }

  private void project(ReadRow row) {
    for (ReadRow.Key key : row.ownKeys()) {
      if (key.dimension() == Dimension.PROJECT) {
        Map<String, String> values = row.values();
        Project read =
            new Project(
                0,
                key.value(),
                blankToNull(values.get("project.category")),
                blankToNull(values.get("project.code")),
                values.containsKey("group.code")
                    ? new CodeName(
                        values.getOrDefault("group.code", ""),
                        values.getOrDefault("group.name", ""))
                    : null,
                null,
                ProjectPlan.NONE,
                null,
                Extras.NONE);
        Project known = projects.get(key.value());
        projects.put(key.value(), known == null ? read : merged(known, read));
      }
    }
  }

  private Project merged(Project known, Project read) {
    boolean other =
        known.code() != null && read.code() != null && !known.code().equals(read.code());
    projectsTwice |= other;
    Project all = known.category() == null ? known.withCategory(read.category()) : known;
    all = all.code() == null ? all.withCode(read.code()) : all;
    return all.itemGroup() == null ? all.withItemGroup(read.itemGroup()) : all;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  private void unit(ReadRow row) {
    String code = row.values().get("unit.code");
    String name = row.values().get("unit.name");
    boolean own = row.ownKeys().stream().anyMatch(key -> key.dimension() == Dimension.UNIT);
    if (own && code != null && !code.isEmpty()) {
      units.merge(code, name == null ? "" : name, (one, other) -> one.isEmpty() ? other : one);
    }
  }

  List<String> functions() {
    return List.copyOf(functions);
  }

  List<Economics> economics() {
    return economics.stream()
        .filter(pair -> !pair.government().isEmpty() || !hasGovernment(pair.department()))
        .toList();
  }

  private boolean hasGovernment(String department) {
    return economics.stream()
        .anyMatch(p -> p.department().equals(department) && !p.government().isEmpty());
  }

  List<Project> projects() {
    return new ArrayList<>(projects.values());
  }

  /** Names of units by code. */
  Map<String, String> units() {
    return units;
  }

  /** Whether two projects of different codes have the same name, so that lines cannot name one. */
  boolean hasProjectsTwice() {
    return projectsTwice;
  }
}
