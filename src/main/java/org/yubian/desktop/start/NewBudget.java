package org.yubian.desktop.start;

import org.yubian.budget.Budget;
import org.yubian.budget.Header;
import org.yubian.budget.Unit;

/** What a new budget is. */
record NewBudget(int year, String template, String templateVersion, Unit unit) {
  Header header() {
    return new Header(year, template, templateVersion, null, null, null);
  }

  Budget empty() {
    return Budget.empty(header(), unit);
  }
}
