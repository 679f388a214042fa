package org.yubian.ledger;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;
import org.yubian.budget.Section;

/** The lists of lines a sum may be taken over. */
public enum Source {
  REVENUE(Section.REVENUES),
  EXPENDITURE(Section.EXPENDITURES),
  PROCUREMENT(Section.PROCUREMENT),
  PREVIOUS_REVENUE(Section.PREVIOUS_REVENUES),
  PREVIOUS_EXPENDITURE(Section.PREVIOUS_EXPENDITURES);

  private final Section<? extends Line> section;

  Source(Section<? extends Line> section) {
    this.section = section;
  }

  public Section<? extends Line> section() {
    return section;
  }

  /** The source of a section's lines; null for a section without lines. */
  static @Nullable Source of(Section<?> section) {
    for (Source source : values()) {
      if (source.section == section) {
        return source;
      }
    }
    return null;
  }
}
