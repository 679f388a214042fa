package org.yubian.desktop.intake;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Fund;
import org.yubian.budget.LineNotes;
import org.yubian.desktop.desk.TypedAmount;

/**
 * A line as a row tells it; null where the row says nothing.
 *
 * @param amount with the formula behind it, where it was one
 */
record Draft(
    @Nullable String function,
    @Nullable String economic,
    @Nullable String government,
    Money money,
    Belongs belongs,
    LineNotes notes) {

  /** Whose money it is, and how much. */
  record Money(
      TypedAmount.Value amount, @Nullable Fund fund, @Nullable String category, boolean carried) {}

  /** What the line belongs to. */
  record Belongs(@Nullable String project, @Nullable String unit) {
    static final Belongs NOTHING = new Belongs(null, null);
  }
}
