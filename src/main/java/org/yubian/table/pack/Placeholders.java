package org.yubian.table.pack;

import java.util.Set;

/** The values that texts of a pack can ask for. */
final class Placeholders {
  /** What the budget as a whole gives; any text may ask for it. */
  static final Set<String> OF_BUDGET =
      Set.of(
          "year",
          "previous_year",
          "unit",
          "unit.name",
          "unit.code",
          "supervisor.name",
          "supervisor.code",
          "division",
          "section.code",
          "section.name");

  private Placeholders() {}
}
