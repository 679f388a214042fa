package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.budget.Indicator;

/**
 * How the cost indicators of a form add up against the project's amount. One of them may be the
 * whole, the others what it is made of; a single one beside the whole is “of which”.
 *
 * @param costs the cost indicators that are money
 * @param whole place of the one that is the whole; −1 for none
 * @param sum of the others, in fen; of the whole where there is nothing to add up
 * @param agrees whether that is the amount
 */
public record CostAgreement(List<Indicator> costs, int whole, long sum, boolean agrees) {
  static final String COST = "成本指标";

  /** 0.005 万元 in fen. */
  private static final long HALF = 5_000;

  public CostAgreement {
    costs = List.copyOf(costs);
  }

  /** What figures of 万元 with two decimals may be off. */
  private static long envelope(List<Indicator> costs) {
    return HALF
        * costs.stream()
            .filter(each -> each.measure() != null && each.measure().contains("万"))
            .count();
  }

  /**
   * @param amount of the project, in fen
   * @return empty where no cost indicator is money
   */
  public static Optional<CostAgreement> of(List<Indicator> indicators, long amount) {
    List<Indicator> costs =
        indicators.stream()
            .filter(each -> each.level1().equals(COST))
            .filter(each -> Quantities.money(each.value().strip(), each.measure()).isPresent())
            .toList();
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    List<Long> parts = new ArrayList<>();
    costs.forEach(
        each -> parts.add(Quantities.money(each.value().strip(), each.measure()).orElseThrow()));
    int whole = parts.indexOf(amount);
    long sum = parts.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    if (whole < 0 && Math.abs(Math.subtractExact(sum, amount)) <= envelope(costs)) {
      return Optional.of(new CostAgreement(costs, -1, sum, true));
    }
    if (whole < 0 || sum == amount) {
      return Optional.of(new CostAgreement(costs, -1, sum, sum == amount));
    }
    boolean single = parts.size() <= 2;
    long others = Math.subtractExact(sum, amount);
    return Optional.of(
        new CostAgreement(costs, whole, single ? amount : others, single || others == amount));
  }
}
