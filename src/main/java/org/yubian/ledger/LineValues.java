package org.yubian.ledger;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Line;

/** What lines of a budget are selected and grouped by, for those who do so without a ledger. */
public final class LineValues {
  private final Attributes attributes;

  /**
   * @param budget whose projects and units the lines refer to
   */
  public LineValues(Budget budget) {
    this.attributes = new Attributes(budget);
  }

  /** The line's value, null = none. */
  public @Nullable String get(Line line, Dimension dimension) {
    return dimension.of(line, attributes);
  }

  /** Whether a line passes a condition. */
  public boolean passes(Line line, Condition condition) {
    return condition.test(get(line, condition.dimension()));
  }
}
