package org.yubian.desktop.review;

import org.yubian.review.BudgetComparison;
import org.yubian.review.submission.ReceivedBudget;

/** Where one can go from the reviewer's list. */
public interface ReviewWays {
  /** Opens a budget with all screens, to be looked at only. */
  void open(ReceivedBudget received, String file);

  /** Shows what differs between two budgets. */
  void compare(BudgetComparison.Side before, BudgetComparison.Side after, String title);
}
