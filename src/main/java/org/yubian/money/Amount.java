package org.yubian.money;

/**
 * An exact amount in fen (1 元 = 100 fen), within ±999,999,999,999,999.99 元.
 *
 * <p>Arithmetic that leaves the range throws {@link AmountOverflowException}; nothing is rounded.
 */
public record Amount(long fen) implements Comparable<Amount> {

  /** The largest amount of either sign, in fen: fifteen digits before the point, two after it. */
  public static final long MAX_FEN = 99_999_999_999_999_999L;

  public static final Amount ZERO = new Amount(0);

  public Amount {
    checkRange(fen);
  }

  public static Amount ofFen(long fen) {
    return fen == 0 ? ZERO : new Amount(fen);
  }

  /**
   * Reads the exchange format: an optional {@code -}, one to fifteen digits, a point and exactly
   * two digits, as in {@code "21451500.00"}. The sign of {@code "-0.00"} is dropped.
   *
   * @throws AmountSyntaxException if the text has any other shape
   */
  public static Amount parseYuan(String text) {
    return ofFen(ExchangeAmount.parse(text));
  }

  /** The exchange format, the inverse of {@link #parseYuan}. */
  public String toYuanString() {
    return ExchangeAmount.print(fen);
  }

  /** Whether a count of fen lies within the range of an amount. */
  public static boolean inRange(long fen) {
    return -MAX_FEN <= fen && fen <= MAX_FEN;
  }

  /**
   * Returns the same count of fen.
   *
   * @throws AmountOverflowException if it lies outside the range of an amount
   */
  public static long checkRange(long fen) {
    if (!inRange(fen)) {
      throw new AmountOverflowException();
    }
    return fen;
  }

  public Amount plus(Amount other) {
    return ofFen(fen + other.fen);
  }

  public Amount minus(Amount other) {
    return ofFen(fen - other.fen);
  }

  public Amount negate() {
    return ofFen(-fen);
  }

  /**
   * The nearest multiple of a place, half up: 123,456,789 fen to 10,000 give 123,460,000.
   *
   * @param place in fen, see {@link AmountFormat#place}
   */
  public Amount roundedTo(long place) {
    try {
      return ofFen(Math.multiplyExact(HalfUp.divide(fen, place), place));
    } catch (ArithmeticException e) {
      throw new AmountOverflowException();
    }
  }

  public boolean isZero() {
    return fen == 0;
  }

  public boolean isNegative() {
    return fen < 0;
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compare(fen, other.fen);
  }

  /** The exchange format, so that logs and failed tests read as 元. */
  @Override
  public String toString() {
    return toYuanString();
  }
}
