package org.yubian.desktop.compared;

import org.yubian.session.BudgetInfo;

/** What a budget is compared with. */
enum Kind {
  /** The budget of the year before. */
  YEAR,
  /** An earlier version of the same year. */
  VERSION;

  /** Whether a budget of the unit can be that of another. */
  boolean fits(BudgetInfo candidate, BudgetInfo own) {
    return switch (this) {
      case YEAR -> candidate.year() == own.year() - 1;
      case VERSION -> candidate.year() == own.year() && candidate.id() != own.id();
    };
  }
}
