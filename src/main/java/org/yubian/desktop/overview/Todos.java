package org.yubian.desktop.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Comparison;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.project.ProjectGaps;
import org.yubian.desktop.threepublic.ThreePublicFigures;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumRow;

/** Finds what is still missing before the budget is whole; the audit looks closer. */
final class Todos {
  private static final Messages TEXT = Messages.of(Todos.class);

  private final Desk desk;
  private final List<Todo> found = new ArrayList<>();
  private final Map<String, Boolean> unknown = new HashMap<>();

  Todos(Desk desk) {
    this.desk = desk;
  }

  private Budget budget() {
    return desk.budget();
  }

  /**
   * What cannot stay like this first.
   *
   * @param report of the audit; empty while it has not run yet
   */
  List<Todo> all(Optional<AuditReport> report) {
    report.ifPresent(this::findings);
    balance();
    lines();
    projects();
    if (new ThreePublicFigures(desk.ledger()).differs()) {
      part(Part.THREE_PUBLIC, TEXT.get("todo.threepublic"), true);
    }
    forms();
    return found.stream().sorted(Comparator.comparing(todo -> !todo.urgent())).toList();
  }

  private void findings(AuditReport report) {
    for (FindingLevel level :
        List.of(FindingLevel.ERROR, FindingLevel.WARNING, FindingLevel.EXPLAIN)) {
      long count = report.count(level);
      if (count > 0) {
        found.add(
            new Todo(
                TEXT.get("todo.findings." + level.name(), count),
                new Place.Findings(),
                level != FindingLevel.WARNING));
      }
    }
  }

  private void balance() {
    if (budget().rows(Section.REVENUES).isEmpty()) {
      found.add(new Todo(TEXT.get("todo.no.revenue"), new Place.OfLine(Section.REVENUES, 0), true));
    }
    if (budget().rows(Section.EXPENDITURES).isEmpty()) {
      found.add(
          new Todo(
              TEXT.get("todo.no.expenditure"), new Place.OfLine(Section.EXPENDITURES, 0), true));
    }
    for (Fund fund : Fund.values()) {
      SumRow row = KeySums.of(desk.ledger(), fund);
      long difference = Math.subtractExact(row.sum(0), row.sum(1));
      if (difference != 0) {
        String key = difference > 0 ? "todo.balance.more" : "todo.balance.less";
        found.add(
            new Todo(
                TEXT.get(key, fund.label(), desk.display().said(Math.abs(difference))),
                new Place.OfLine(Section.REVENUES, 0),
                true));
      }
    }
  }

  private void lines() {
    lines("todo.function", true, line -> line.coding().function() == null && isThisYears(line));
    lines(
        "todo.economic",
        true,
        line -> line.coding().departmentEconomic() == null && Category.isBasic(category(line)));
    lines(
        "todo.economic.project",
        false,
        line ->
            line.coding().departmentEconomic() == null && category(line).equals(Category.PROJECT));
    lines(
        "todo.project",
        true,
        line -> line.coding().project() == null && category(line).equals(Category.PROJECT));
    Set<String> names = new HashSet<>();
    budget().rows(Section.PROJECTS).forEach(project -> names.add(project.name()));
    lines(
        "todo.project.unknown",
        true,
        line -> line.coding().project() != null && !names.contains(line.coding().project()));
    lines("todo.zero", false, line -> line.amount().isZero());
    lines("todo.subject", true, this::hasUnknownSubject);
  }

  private static String category(ExpenditureLine line) {
    return line.coding().category();
  }

  private static boolean isThisYears(ExpenditureLine line) {
    return !category(line).equals(Category.CARRY_FORWARD);
  }

  private boolean hasUnknownSubject(ExpenditureLine line) {
    return isUnknown(line.coding().function())
        || isUnknown(line.coding().departmentEconomic())
        || isUnknown(line.coding().governmentEconomic());
  }

  private boolean isUnknown(@Nullable String code) {
    return code != null
        && unknown.computeIfAbsent(code, each -> desk.subjects().find(each).isEmpty());
  }

  private void lines(String key, boolean urgent, Predicate<ExpenditureLine> missing) {
    int count = 0;
    long first = 0;
    for (ExpenditureLine line : budget().rows(Section.EXPENDITURES)) {
      if (missing.test(line)) {
        first = count == 0 ? line.key() : first;
        count++;
      }
    }
    if (count > 0) {
      found.add(
          new Todo(TEXT.get(key, count), new Place.OfLine(Section.EXPENDITURES, first), urgent));
    }
  }

  private void projects() {
    ProjectGaps gaps = new ProjectGaps(desk);
    projects("todo.target", gaps.withoutTarget(), true);
    projects("todo.costs", gaps.withOtherCosts(), false);
  }

  private void projects(String key, List<Project> projects, boolean urgent) {
    if (!projects.isEmpty()) {
      String name = projects.getFirst().name();
      found.add(new Todo(TEXT.get(key, projects.size(), name), new Place.OfProject(name), urgent));
    }
  }

  private void forms() {
    Unit unit = budget().unit();
    if (unit.code() == null) {
      part(Part.UNIT, TEXT.get("todo.unit.code"), false);
    }
    if (unit.staff() == null) {
      part(Part.UNIT, TEXT.get("todo.unit.staff"), false);
    }
    if (unit.signOff() == null) {
      part(Part.UNIT, TEXT.get("todo.unit.sign"), false);
    }
    if (budget().forms().assets() == null) {
      part(Part.ASSETS, TEXT.get("todo.assets"), false);
    }
    if (budget().comparison().equals(Comparison.NONE)) {
      found.add(new Todo(TEXT.get("todo.previous"), new Place.OfLine(Section.REVENUES, 0), false));
    }
  }

  private void part(Part<?> part, String text, boolean urgent) {
    found.add(new Todo(text, new Place.OfPart(part), urgent));
  }
}
