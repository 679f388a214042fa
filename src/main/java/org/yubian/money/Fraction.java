package org.yubian.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact rational number; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) {

  static Fraction of(BigDecimal number) {
    return of(number.unscaledValue(), BigInteger.TEN.pow(Math.max(0, number.scale())));
  }

  private static Fraction of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Fraction(numerator.divide(signed), denominator.divide(signed));
  }

  Fraction plus(Fraction other) {
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction negate() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction times(Fraction other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The other number is not zero. */
  Fraction dividedBy(Fraction other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  /** This number times {@code factor}, rounded half up, away from zero for negatives. */
  BigInteger scaledHalfUp(long factor) {
    BigInteger[] parts =
        numerator.abs().multiply(BigInteger.valueOf(factor)).divideAndRemainder(denominator);
    boolean up = parts[1].shiftLeft(1).compareTo(denominator) >= 0;
    BigInteger size = up ? parts[0].add(BigInteger.ONE) : parts[0];
    return numerator.signum() < 0 ? size.negate() : size;
  }
}
