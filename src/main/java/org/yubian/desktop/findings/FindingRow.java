package org.yubian.desktop.findings;

import java.util.List;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Target;
import org.yubian.budget.AuditAnswer;

/** A row of the list of findings. */
sealed interface FindingRow {
  /** What can be folded. */
  enum Part {
    ERROR,
    WARNING,
    EXPLAIN,
    NOTICE,
    ANSWERED,
    UNCHECKED;

    static Part of(FindingLevel level) {
      return valueOf(level.name());
    }
  }

  /** The heading of a part; a click folds or unfolds it. */
  record Heading(Part part, String title, int count, boolean folded) implements FindingRow {}

  /** A table, or a list or part of the budget. */
  record Group(String title) implements FindingRow {}

  record Found(Finding finding) implements FindingRow {}

  record Answered(Finding finding, AuditAnswer answer) implements FindingRow {}

  /**
   * Rules that could not run for want of the same datum.
   *
   * @param target where it is entered
   */
  record Unchecked(List<String> rules, String reason, Target target) implements FindingRow {
    public Unchecked {
      rules = List.copyOf(rules);
    }
  }
}
