package org.yubian.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Purchase;
import org.yubian.budget.Section;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.LineKeys;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PrintedNames;
import org.yubian.table.pack.RowDef;

/** The values of placeholders that a row's keys give, such as {function.1} and {project.code}. */
final class RowTexts {
  private final Budget budget;
  private final BudgetTexts budgetTexts;
  private final PrintedNames names;
  private final Subjects subjects;
  private final Map<String, Project> projects = new HashMap<>();

  RowTexts(Budget budget, Pack pack, Subjects subjects) {
    this.budget = budget;
    this.budgetTexts = new BudgetTexts(budget);
    this.names = pack.names();
    this.subjects = subjects;
    budget.rows(Section.PROJECTS).forEach(project -> projects.putIfAbsent(project.name(), project));
  }

  /** What a row of this level is called by, besides what its parents are. */
  Map<String, @Nullable String> values(
      RowDef.Level level, List<String> keys, Map<String, @Nullable String> parent) {
    Map<String, @Nullable String> values = new HashMap<>(parent);
    for (int i = 0; i < keys.size(); i++) {
      add(values, level.keys().get(i), keys.get(i));
    }
    if (keys.getFirst().isEmpty() && level.missing() != null) {
      values.put(prefix(level.keys().getFirst()) + ".name", level.missing());
    }
    return values;
  }

  private static String prefix(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION, FUNCTION_SECTION, FUNCTION_CLASS -> "function";
      case DEPARTMENT, DEPARTMENT_CLASS -> "department";
      case GOVERNMENT, GOVERNMENT_CLASS -> "government";
      case PROJECT -> "project";
      case ITEM_GROUP -> "group";
      case UNIT -> "unit";
      default -> dimension.name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private void add(Map<String, @Nullable String> values, Dimension dimension, String key) {
    if (key.isEmpty() && dimension != Dimension.UNIT) {
      return;
    }
    switch (dimension) {
      case FUNCTION, FUNCTION_SECTION, FUNCTION_CLASS ->
          subject(values, "function", key, names.function(), 3, 5, 7);
      case DEPARTMENT, DEPARTMENT_CLASS ->
          subject(values, "department", key, names.department(), 3, 5);
      case GOVERNMENT, GOVERNMENT_CLASS ->
          subject(values, "government", key, names.government(), 3, 5);
      case PROJECT -> project(values, key);
      case ITEM_GROUP -> group(values, key);
      case UNIT -> unit(values, key);
      case LINE -> line(values, LineKeys.key(key));
      default -> values.put(prefix(dimension), key);
    }
  }

  /** Code, its parts (类, 款, 项 digits) and the printed name. */
  private void subject(
      Map<String, @Nullable String> values,
      String prefix,
      String code,
      Map<String, String> printed,
      int... ends) {
    values.put(prefix + ".code", code);
    int start = 0;
    for (int i = 0; i < ends.length; i++) {
      String part = code.length() >= ends[i] ? code.substring(start, ends[i]) : null;
      values.put(prefix + "." + (i + 1), part);
      start = ends[i];
    }
    String catalogue = subjects.find(code).map(Subject::name).orElse(null);
    values.put(prefix + ".name", names.print(printed, code, catalogue));
  }

  private void project(Map<String, @Nullable String> values, String name) {
    values.put("project", name);
    values.put("project.name", name);
    Project project = projects.get(name);
    if (project != null) {
      values.put("project.code", project.code());
      values.put("project.category", project.category());
      values.put("project.nature", project.plan().nature());
      values.put("project.period", project.plan().period());
    }
    if (!values.containsKey("unit.code")) {
      String own = project == null ? null : project.unitCode();
      unit(values, own == null ? defaultUnit() : own);
    }
  }

  private String defaultUnit() {
    return budget.unit().subordinateUnits().size() == 1
        ? budget.unit().subordinateUnits().getFirst().code()
        : budget.unit().code() == null ? "" : budget.unit().code();
  }

  private void group(Map<String, @Nullable String> values, String code) {
    values.put("group.code", code);
    projects.values().stream()
        .map(Project::itemGroup)
        .filter(group -> group != null && group.code().equals(code))
        .findFirst()
        .ifPresent(group -> values.put("group.name", group.name()));
  }

  private void unit(Map<String, @Nullable String> values, String code) {
    values.put("unit.code", code);
    values.put("unit.name", budgetTexts.unitName(code));
  }

  private void line(Map<String, @Nullable String> values, long key) {
    ProcurementLine line = budget.rows(Section.PROCUREMENT).find(key);
    if (line == null) {
      return;
    }
    Coding coding = line.coding();
    if (coding.function() != null) {
      add(values, Dimension.FUNCTION, coding.function());
    }
    if (coding.departmentEconomic() != null) {
      add(values, Dimension.DEPARTMENT, coding.departmentEconomic());
    }
    unit(values, unitOf(coding));
    if (coding.project() != null) {
      project(values, coding.project());
    }
    values.put("fund", coding.fund().label());
    purchase(values, line.purchase());
  }

  private static void purchase(Map<String, @Nullable String> values, Purchase purchase) {
    values.put("item.code", purchase.item() == null ? null : purchase.item().code());
    values.put("item.name", purchase.item() == null ? null : purchase.item().name());
    values.put("quantity", purchase.quantity());
    values.put("measure", purchase.measure());
    values.put("kind", purchase.kind());
    values.put("fund_source", purchase.fundSource());
    values.put("fund_nature", purchase.fundNature());
    values.put(
        "unit_price",
        purchase.unitPrice() == null
            ? null
            : purchase.unitPrice().toYuanString().replaceFirst("\\.?0+$", ""));
  }

  @Nullable String budgetValue(String name) {
    return budgetTexts.value(name);
  }

  @Nullable Project project(String name) {
    return projects.get(name);
  }

  private String unitOf(Coding coding) {
    if (coding.unitCode() != null) {
      return coding.unitCode();
    }
    Project project = coding.project() == null ? null : projects.get(coding.project());
    return project == null ? defaultUnit() : unitOf(project);
  }

  /** Code of the unit a project belongs to. */
  String unitOf(Project project) {
    return project.unitCode() == null ? defaultUnit() : project.unitCode();
  }

  Iterable<Project> projects() {
    return budget.rows(Section.PROJECTS);
  }
}
