package org.yubian.desktop.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Line;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.listing.Items;
import org.yubian.desktop.listing.SectionItems;

/**
 * The projects as a list. Lines, purchases and performance forms name their project, so they follow
 * when it gets another name; a removed project takes its performance form along.
 */
final class ProjectItems implements Items<Project> {
  private static final Messages TEXT = Messages.of(ProjectItems.class);

  private final Desk desk;
  private final SectionItems<Project> rows;

  ProjectItems(Desk desk) {
    this.desk = desk;
    this.rows = new SectionItems<>(desk, Section.PROJECTS);
  }

  @Override
  public List<Project> all() {
    return rows.all();
  }

  @Override
  public Object key(int place) {
    return rows.key(place);
  }

  @Override
  public Edit put(Map<Integer, Project> changed, List<Project> added) {
    List<Edit> edits = new ArrayList<>();
    edits.add(rows.put(changed, added));
    List<Project> before = all();
    changed.forEach((place, after) -> rename(edits, before.get(place).name(), after.name()));
    return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(TEXT.get("project.rename"), edits);
  }

  private void rename(List<Edit> edits, String from, String to) {
    if (from.equals(to)) {
      return;
    }
    Budget budget = desk.budget();
    for (var line : budget.rows(Section.EXPENDITURES)) {
      if (from.equals(line.coding().project())) {
        edits.add(
            new Edit.ChangeRow<>(
                Section.EXPENDITURES, line, line.withCoding(line.coding().withProject(to))));
      }
    }
    for (var line : budget.rows(Section.PROCUREMENT)) {
      if (from.equals(line.coding().project())) {
        edits.add(
            new Edit.ChangeRow<>(
                Section.PROCUREMENT, line, line.withCoding(line.coding().withProject(to))));
      }
    }
    for (PerformanceTarget target : budget.rows(Section.PERFORMANCE_TARGETS)) {
      if (from.equals(target.project())) {
        edits.add(
            new Edit.ChangeRow<>(Section.PERFORMANCE_TARGETS, target, target.withProject(to)));
      }
    }
  }

  /** A copy gets a name of its own. */
  @Override
  public Added insert(int place, List<Project> items) {
    return rows.insert(
        place, items.stream().map(project -> project.withName(free(project.name()))).toList());
  }

  private String free(String name) {
    String wanted = name;
    for (int i = 2; isTaken(wanted); i++) {
      wanted = TEXT.get("project.copy.name", name, i);
    }
    return wanted;
  }

  boolean isTaken(String name) {
    return all().stream().anyMatch(project -> project.name().equals(name));
  }

  @Override
  public Edit remove(List<Integer> places) {
    List<Project> all = all();
    List<Edit> edits = new ArrayList<>();
    edits.add(rows.remove(places));
    for (PerformanceTarget target : desk.budget().rows(Section.PERFORMANCE_TARGETS)) {
      if (places.stream().anyMatch(place -> all.get(place).name().equals(target.project()))) {
        edits.add(new Edit.RemoveRow<>(Section.PERFORMANCE_TARGETS, target));
      }
    }
    return new Edit.Batch(TEXT.get("project.remove", places.size()), edits);
  }

  @Override
  public Optional<Added> move(int from, int to) {
    return rows.move(from, to);
  }

  static boolean names(Line line, String project) {
    return project.equals(line.coding().project());
  }
}
