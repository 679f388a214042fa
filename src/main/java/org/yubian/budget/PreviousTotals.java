package org.yubian.budget;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * Last year's figures declared as totals.
 *
 * @param bySource last year's revenue by fund; null where the document has none
 */
public record PreviousTotals(
    Map<PreviousTotal, Amount> totals, @Nullable Map<Fund, Amount> bySource, Extras extras) {
  public static final PreviousTotals NONE = new PreviousTotals(Map.of(), null, Extras.NONE);

  public PreviousTotals {
    totals = InOrder.copyOf(totals);
    bySource = bySource == null ? null : InOrder.copyOf(bySource);
  }

  public @Nullable Amount get(PreviousTotal total) {
    return totals.get(total);
  }
}
