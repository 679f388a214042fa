package org.yubian.review.recognition;

import java.math.BigDecimal;

/**
 * The unit of a table's amounts.
 *
 * @param label 元, 万元 …
 * @param how where it is known from
 */
public record AmountUnit(String label, How how) {
  /** Where a unit is known from. */
  public enum How {
    /** It stands on the sheet. */
    STATED,
    /** The same amounts stand in tables whose unit is stated. */
    COMPARED,
    /** Nothing tells it; tables of this kind have it. */
    USUAL
  }

  /** How many fen one is; 0 where that is not known. */
  public static BigDecimal fen(String label) {
    return switch (label) {
      case "元" -> BigDecimal.valueOf(100);
      case "百元" -> BigDecimal.valueOf(10_000);
      case "千元" -> BigDecimal.valueOf(100_000);
      case "万元" -> BigDecimal.valueOf(1_000_000);
      case "亿元" -> BigDecimal.valueOf(10_000_000_000L);
      default -> BigDecimal.ZERO;
    };
  }
}
