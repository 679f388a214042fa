package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * A 控制数 issued by the finance bureau: what may be budgeted this year, carried-over money aside.
 *
 * @param fund null for all funds together
 * @param project name of the project it is for; null for all expenditure
 */
public record Ceiling(@Nullable Fund fund, @Nullable String project, Amount amount, Extras extras) {
  public Ceiling(@Nullable Fund fund, @Nullable String project, Amount amount) {
    this(fund, project, amount, Extras.NONE);
  }

  /** Whether a line counts against it. */
  public boolean covers(ExpenditureLine line) {
    Coding coding = line.coding();
    return !coding.carriedOver()
        && coding.fund() != Fund.CARRY_OVER
        && !Category.CARRY_FORWARD.equals(coding.category())
        && (fund == null || fund == coding.fund())
        && (project == null || project.equals(coding.project()));
  }
}
