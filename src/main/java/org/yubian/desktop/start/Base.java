package org.yubian.desktop.start;

import java.nio.file.Path;
import org.yubian.budget.Budget;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.session.BudgetInfo;

/** What a new budget can begin with. */
sealed interface Base {
  /** Nothing. */
  record None() implements Base {}

  /**
   * One budget of a file of budgets, read when it is chosen.
   *
   * @param id within the file
   */
  record Stored(Path file, long id, String unit, int year, String version) implements Base {
    static Stored of(RecentBudget recent) {
      return new Stored(
          recent.key().file(),
          recent.key().id(),
          recent.unitName(),
          recent.year(),
          recent.version());
    }

    static Stored of(Path file, BudgetInfo info) {
      return new Stored(file, info.id(), info.unitName(), info.year(), info.version());
    }
  }

  /** The budget of a document or of a workbook. */
  record Read(String file, Budget budget) implements Base {}
}
