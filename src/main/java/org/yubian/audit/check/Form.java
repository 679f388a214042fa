package org.yubian.audit.check;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.budget.Indicator;

/**
 * A performance form.
 *
 * @param project its project; null for the unit's overall form
 * @param code of the project as the form prints it
 * @param fen the project's amount; null where not known
 * @param entries its indicators
 * @param goals its texts: goals and contents
 * @param place the form as a whole
 */
record Form(
    @Nullable String project,
    @Nullable String code,
    @Nullable Long fen,
    List<Entry> entries,
    List<Entry> goals,
    Place place) {
  Form {
    entries = List.copyOf(entries);
    goals = List.copyOf(goals);
  }

  /**
   * An indicator, or a text without heading.
   *
   * @param place where it stands
   */
  record Entry(Indicator indicator, Place place) {
    String name() {
      return indicator.level3();
    }

    String value() {
      return indicator.value().strip();
    }

    boolean isNumber() {
      return Quantities.isNumber(value());
    }

    /** The heading it stands under, both levels. */
    String heading() {
      String level2 = indicator.level2();
      return level2 == null ? indicator.level1() : indicator.level1() + "/" + level2;
    }
  }

  boolean isOverall() {
    return project == null;
  }

  List<Entry> under(String level1) {
    return entries.stream().filter(entry -> entry.indicator().level1().equals(level1)).toList();
  }

  boolean any(Predicate<Entry> test) {
    return entries.stream().anyMatch(test);
  }
}
