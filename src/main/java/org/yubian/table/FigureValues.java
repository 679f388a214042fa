package org.yubian.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.PreviousTotals;
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
  private static final List<PreviousTotal> FISCAL =
      List.of(
          PreviousTotal.GENERAL_PUBLIC, PreviousTotal.GOVERNMENT_FUND, PreviousTotal.STATE_CAPITAL);

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
    Long declared = declared(name);
    if (declared != null) {
      return declared;
    }
    for (ThreePublicItem item : ThreePublicItem.values()) {
      if (name.equals(CURRENT + item.key())) {
        return KeySums.of(ledger, item).sum(0);
      }
      if (name.equals(PREVIOUS + item.key())) {
        return KeySums.of(ledger, item).sum(1);
      }
    }
    return 0;
  }

  /**
   * A figure as declared; null where it is not.
   *
   * @throws IllegalArgumentException for a name no figure has
   */
  @Nullable Long declared(String name) {
    ThreePublic threePublic = budget.comparison().threePublic();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      if (name.equals(CURRENT + item.key())) {
        return fen(threePublic.currentOrNone().get(item));
      }
      if (name.equals(PREVIOUS + item.key())) {
        return fen(threePublic.previousOrNone().get(item));
      }
    }
    PreviousTotals totals = budget.comparison().totals();
    for (PreviousTotal total : PreviousTotal.values()) {
      if (name.equals(TOTALS + total.key())) {
        return fen(totals.get(total));
      }
    }
    return switch (name) {
      case TOTALS + "fiscal_revenue" ->
          totals.bySource() == null ? fiscalTotals(totals) : sum(totals.bySource(), Fund::isFiscal);
      case TOTALS + "other_revenue" ->
          totals.bySource() == null ? null : sum(totals.bySource(), fund -> !fund.isFiscal());
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static @Nullable Long sum(Map<Fund, Amount> amounts, Predicate<Fund> which) {
    Long sum = null;
    for (Map.Entry<Fund, Amount> entry : amounts.entrySet()) {
      if (which.test(entry.getKey())) {
        sum = Math.addExact(sum == null ? 0 : sum, entry.getValue().fen());
      }
    }
    return sum;
  }

  /** 财政拨款 comes in as it goes out: the totals of the three funds. */
  private static @Nullable Long fiscalTotals(PreviousTotals totals) {
    Long sum = null;
    for (PreviousTotal total : FISCAL) {
      Long fen = fen(totals.get(total));
      sum = fen == null ? sum : Long.valueOf(Math.addExact(sum == null ? 0 : sum, fen));
    }
    return sum;
  }

  private static @Nullable Long fen(@Nullable Amount amount) {
    return amount == null ? null : amount.fen();
  }
}
