package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the unit of each table's amounts: from its sheet, else by comparison with other tables. */
final class AmountUnits {
  private static final List<String> USUAL = List.of("元", "万元");
  private static final int ENOUGH = 2;

  /** 万元 with two decimals tell amounts apart by 100 元. */
  private static final BigDecimal COARSE = BigDecimal.valueOf(10_000);

  /** Amounts of tables whose unit is stated, in hundreds of yuan. */
  private final Set<BigDecimal> known = new HashSet<>();

  /** The unit a sheet states for a table; null where it states none. */
  static @Nullable String stated(Candidate candidate) {
    Region region = candidate.region();
    List<String> texts = new ArrayList<>(region.caption());
    for (int row = candidate.match().from(); row < candidate.match().to(); row++) {
      texts.addAll(region.cells().texts(row));
    }
    return texts.stream()
        .map(Pages::amountUnit)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> ofHeadings(texts));
  }

  /** Where all headings that name a unit name the same. */
  private static @Nullable String ofHeadings(List<String> texts) {
    Set<String> units = new HashSet<>();
    for (String text : texts) {
      String plain = text.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
      if (plain.endsWith("(万元)") || plain.endsWith("(元)")) {
        units.add(plain.endsWith("(万元)") ? "万元" : "元");
      }
    }
    return units.size() == 1 ? units.iterator().next() : null;
  }

  /** Takes note of the amounts of a table whose unit is stated. */
  void learn(String unit, List<BigDecimal> amounts) {
    BigDecimal fen = AmountUnit.fen(unit);
    if (fen.signum() > 0) {
      amounts.forEach(amount -> known.add(coarse(amount.multiply(fen))));
    }
  }

  private static BigDecimal coarse(BigDecimal fen) {
    return fen.divide(COARSE, 0, RoundingMode.HALF_UP);
  }

  /** The unit in which the amounts stand in other tables; null where they do not tell. */
  @Nullable String compared(List<BigDecimal> amounts) {
    String best = null;
    int most = ENOUGH - 1;
    boolean tie = false;
    for (String unit : USUAL) {
      int hits = hits(unit, amounts);
      tie = hits == most && best != null;
      if (hits > most) {
        best = unit;
        most = hits;
      }
    }
    return tie ? null : best;
  }

  private int hits(String unit, List<BigDecimal> amounts) {
    BigDecimal fen = AmountUnit.fen(unit);
    return (int)
        amounts.stream()
            .map(amount -> coarse(amount.multiply(fen)))
            .filter(amount -> amount.signum() != 0)
            .distinct()
            .filter(known::contains)
            .count();
  }
}
