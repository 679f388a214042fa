package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Numbers in the texts of forms. */
final class Quantities {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
  private static final Pattern MONEY = Pattern.compile("(万元|元)(?:/年)?");

  private Quantities() {}

  static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }

  /**
   * An indicator's value as money, in fen; empty where its measure is no money or it is not exact.
   */
  static OptionalLong money(String value, @Nullable String measure) {
    if (measure == null || !isNumber(value)) {
      return OptionalLong.empty();
    }
    Matcher unit = MONEY.matcher(measure.strip());
    if (!unit.matches()) {
      return OptionalLong.empty();
    }
    return fen(new BigDecimal(value), unit.group(1));
  }

  /** A number of 元 or 万元 in fen. */
  static OptionalLong fen(BigDecimal number, String unit) {
    BigInteger fen;
    try {
      fen = number.movePointRight(unit.equals("万元") ? 6 : 2).toBigIntegerExact();
    } catch (ArithmeticException e) {
      return OptionalLong.empty();
    }
    return fen.bitLength() < Long.SIZE && Amount.inRange(fen.longValueExact())
        ? OptionalLong.of(fen.longValueExact())
        : OptionalLong.empty();
  }
}
