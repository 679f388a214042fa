package org.yubian.money;

/** Division rounded half up, away from zero for negatives: the one rounding of official tables. */
final class HalfUp {

  private HalfUp() {}

  /** {@code dividend / divisor} rounded; the divisor is positive. */
  static long divide(long dividend, long divisor) {
    long quotient = dividend / divisor;
    long rest = Math.abs(dividend % divisor);
    return rest >= divisor - rest ? quotient + Long.signum(dividend) : quotient;
  }
}
