package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.Set;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/** What of a budget a family of rules looks at: when none of it changed, its findings stand. */
public enum Topic {
  HEADER,
  UNIT,
  REVENUES,
  EXPENDITURES,
  PROJECTS,
  PROCUREMENT,
  TARGETS,
  PREVIOUS,
  THREE_PUBLIC,
  OVERALL,
  ASSETS,
  NARRATIVE,
  DECLARATIONS,
  /** Tables read from elsewhere, the budgets compared with. */
  REFERENCE;

  /**
   * What differs between two states of a budget; lists that no edit touched are the same object.
   */
  public static Set<Topic> changed(Budget before, Budget after) {
    Set<Topic> changed = EnumSet.noneOf(Topic.class);
    add(changed, before, after, HEADER, Part.HEADER);
    add(changed, before, after, UNIT, Part.UNIT);
    add(changed, before, after, PREVIOUS, Part.PREVIOUS_TOTALS);
    add(changed, before, after, THREE_PUBLIC, Part.THREE_PUBLIC);
    add(changed, before, after, OVERALL, Part.OVERALL_PERFORMANCE);
    add(changed, before, after, ASSETS, Part.ASSETS);
    add(changed, before, after, NARRATIVE, Part.NARRATIVE);
    add(changed, before, after, DECLARATIONS, Part.DECLARATIONS);
    add(changed, before, after, REVENUES, Section.REVENUES);
    add(changed, before, after, EXPENDITURES, Section.EXPENDITURES);
    add(changed, before, after, PROJECTS, Section.PROJECTS);
    add(changed, before, after, PROCUREMENT, Section.PROCUREMENT);
    add(changed, before, after, TARGETS, Section.PERFORMANCE_TARGETS);
    add(changed, before, after, PREVIOUS, Section.PREVIOUS_REVENUES);
    add(changed, before, after, PREVIOUS, Section.PREVIOUS_EXPENDITURES);
    return changed;
  }

  @SuppressWarnings("ReferenceEquality") // an unchanged part is the same object
  private static void add(
      Set<Topic> changed, Budget before, Budget after, Topic topic, Part<?> part) {
    if (part.of(before) != part.of(after)) {
      changed.add(topic);
    }
  }

  @SuppressWarnings("ReferenceEquality") // an unchanged list is the same object
  private static <R extends Row> void add(
      Set<Topic> changed, Budget before, Budget after, Topic topic, Section<R> section) {
    if (before.rows(section) != after.rows(section)) {
      changed.add(topic);
    }
  }
}
