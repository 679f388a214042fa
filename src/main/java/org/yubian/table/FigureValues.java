package org.yubian.table;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Ledger;
import org.yubian.money.Amount;

/** Figures that are declared, or derived from lines where they are not. */
public final class FigureValues {
  private static final String PREVIOUS = "three_public.previous.";
  private static final String CURRENT = "three_public.current.";
  private static final String TOTALS = "previous_year.";

  private final Budget budget;
  private final Ledger ledger;

  public FigureValues(Ledger ledger) {
    this.budget = ledger.budget();
    this.ledger = ledger;
  }

  /** Exact sum of the figures, in fen. */
  public long sum(List<String> names) {
    long sum = 0;
    for (String name : names) {
      sum = Math.addExact(sum, value(name));
    }
    return sum;
  }

  /** A figure by its name; 0 where it is neither declared nor derived. */
  public long value(String name) {
    ThreePublic declared = budget.comparison().threePublic();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      if (name.equals(CURRENT + item.key())) {
        Amount amount = declared.currentOrNone().get(item);
        return amount != null ? amount.fen() : KeySums.of(ledger, item).sum(0);
      }
      if (name.equals(PREVIOUS + item.key())) {
        Amount amount = declared.previousOrNone().get(item);
        return amount != null ? amount.fen() : KeySums.of(ledger, item).sum(1);
      }
    }
    for (PreviousTotal total : PreviousTotal.values()) {
      if (name.equals(TOTALS + total.key())) {
        Amount amount = budget.comparison().totals().get(total);
        return amount == null ? 0 : amount.fen();
      }
    }
    throw new IllegalArgumentException(name);
  }
}
