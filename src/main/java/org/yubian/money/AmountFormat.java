package org.yubian.money;

import java.math.BigDecimal;

/**
 * How amounts are displayed: rounded half up (away from zero for negatives) to {@code decimals}
 * places of {@code unit}, with or without thousands commas.
 *
 * <p>A cell is blank only when the amount is exactly 0 fen and {@code zero} says so: 40 元 in 万元
 * prints {@code 0.00}. An amount that rounds to zero never carries a sign.
 *
 * @param decimals from 0 up to the decimals that show every fen (2 for 元, 6 for 万元)
 */
public record AmountFormat(DisplayUnit unit, int decimals, boolean grouping, ZeroStyle zero) {

  public AmountFormat {
    if (decimals < 0 || decimals > unit.exactDecimals()) {
      throw new IllegalArgumentException(
          unit + " takes 0 to " + unit.exactDecimals() + " decimals, not " + decimals);
    }
  }

  /** Two decimals with commas and zeros shown, the usual form on screen. */
  public static AmountFormat of(DisplayUnit unit) {
    return new AmountFormat(unit, 2, true, ZeroStyle.ZERO);
  }

  /** How many fen the last displayed place is worth: 10,000 for 万元 with two decimals. */
  public long place() {
    long place = unit.fen();
    for (int i = 0; i < decimals; i++) {
      place /= 10;
    }
    return place;
  }

  /** The amount as a count of the last displayed place: 123,456,789 fen in 万元 give 12346. */
  public long round(long fen) {
    return HalfUp.divide(fen, place());
  }

  /** The displayed number: 123,456,789 fen in 万元 give 123.46. */
  public BigDecimal displayed(long fen) {
    return BigDecimal.valueOf(round(fen), decimals);
  }

  /** What the displayed number is worth in fen: 123,456,789 fen in 万元 give 123,460,000. */
  public long displayedFen(long fen) {
    return Math.multiplyExact(round(fen), place());
  }

  /** The cell's text. */
  public String format(long fen) {
    return fen == 0 && zero == ZeroStyle.BLANK ? "" : print(round(fen));
  }

  /**
   * The text of a count of the last displayed place, such as a part that was balanced; a zero is
   * printed as a zero.
   */
  public String print(long places) {
    String digits = Long.toString(places);
    int sign = places < 0 ? 1 : 0;
    int whole = digits.length() - sign - decimals;
    StringBuilder text = new StringBuilder(32).append(digits, 0, sign);
    if (whole <= 0) {
      text.append('0');
    }
    for (int i = 0; i < whole; i++) {
      if (grouping && i > 0 && (whole - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(sign + i));
    }
    if (decimals > 0) {
      text.append('.').repeat('0', Math.max(0, -whole));
      text.append(digits, sign + Math.max(0, whole), digits.length());
    }
    return text.toString();
  }
}
