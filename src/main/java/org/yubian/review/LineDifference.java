package org.yubian.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/**
 * A detail line whose amount is not the same in both budgets.
 *
 * @param before null for a line that was added
 * @param after null for a line that was removed
 */
public record LineDifference(LineKey key, @Nullable Amount before, @Nullable Amount after) {

  /** By how many fen it grew; two amounts of opposite sign may lie further apart than an amount. */
  public long fen() {
    return fen(after) - fen(before);
  }

  /** By how many percent it grew; empty for a line that was added or was zero before. */
  public Optional<BigDecimal> percent() {
    return Percentage.change(fen(before), fen(after), 2);
  }

  private static long fen(@Nullable Amount amount) {
    return amount == null ? 0 : amount.fen();
  }
}
