package org.yubian.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Percentages as numbers of percent ({@code 12.34} for 12.34 %), exact and rounded half up, away
 * from zero for negatives. With a base of 0 there is no percentage.
 */
public final class Percentage {

  private Percentage() {}

  /** How many percent {@code part} is of {@code whole}. */
  public static Optional<BigDecimal> share(long part, long whole, int decimals) {
    return ratio(BigInteger.valueOf(part), whole, decimals);
  }

  /** By how many percent of {@code before} the amount has grown, or shrunk where negative. */
  public static Optional<BigDecimal> change(long before, long now, int decimals) {
    return ratio(BigInteger.valueOf(now).subtract(BigInteger.valueOf(before)), before, decimals);
  }

  private static Optional<BigDecimal> ratio(BigInteger part, long base, int decimals) {
    return base == 0
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(divide(scaled(part, base, decimals), Math.abs(base)), decimals));
  }

  /** The dividend of a percentage in its last place over the absolute base. */
  private static BigInteger scaled(BigInteger part, long base, int decimals) {
    BigInteger scaled = part.multiply(BigInteger.TEN.pow(decimals + 2));
    return base < 0 ? scaled.negate() : scaled;
  }

  private static BigInteger divide(BigInteger dividend, long divisor) {
    return new BigDecimal(dividend)
        .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
        .toBigIntegerExact();
  }
}
