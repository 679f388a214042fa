package org.yubian.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The share of each part in {@code whole}, balanced by largest remainder so that the shares of
   * all parts of a whole add up to 100 %; where the parts are not all of it, to their sum's share.
   *
   * @return empty where {@code whole} is 0
   * @throws AmountOverflowException if a part is so many times the whole that its share is no
   *     {@code long}
   */
  public static Optional<List<BigDecimal>> shares(long[] parts, long whole, int decimals) {
    if (whole == 0) {
      return Optional.empty();
    }
    long base = Math.abs(whole);
    long[] halfUp = new long[parts.length];
    long[] remainders = new long[parts.length];
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < parts.length; i++) {
      BigInteger part = BigInteger.valueOf(parts[i]);
      BigInteger scaled = scaled(part, whole, decimals);
      halfUp[i] = inLong(divide(scaled, base));
      remainders[i] =
          scaled
              .subtract(BigInteger.valueOf(halfUp[i]).multiply(BigInteger.valueOf(base)))
              .longValueExact();
      sum = sum.add(part);
    }
    long total = inLong(divide(scaled(sum, whole, decimals), base));
    List<BigDecimal> shares = new ArrayList<>(parts.length);
    for (long share : LargestRemainder.balance(parts, halfUp, remainders, total).values()) {
      shares.add(BigDecimal.valueOf(share, decimals));
    }
    return Optional.of(List.copyOf(shares));
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

  private static long inLong(BigInteger share) {
    if (share.bitLength() >= Long.SIZE) {
      throw new AmountOverflowException();
    }
    return share.longValueExact();
  }

  private static BigInteger divide(BigInteger dividend, long divisor) {
    return new BigDecimal(dividend)
        .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
        .toBigIntegerExact();
  }
}
