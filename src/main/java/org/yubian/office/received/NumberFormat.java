package org.yubian.office.received;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a number shows. Amounts are rounded in decimal; dates are left to the library.
 *
 * @param id of the format in the workbook
 * @param code such as {@code #,##0.00}
 */
record NumberFormat(int id, String code) {
  static final String GENERAL = "General";

  /** What a double keeps; digits beyond are noise of the program that saved the workbook. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST_NUMBER = 40;
  private static final int LARGEST_EXPONENT = 30;
  private static final int LONGEST_CODE = 64;
  private static final Pattern DECIMAL =
      Pattern.compile("(?<group>#,##)?0(?:\\.(?<decimals>0{1,10}))?(?:_.)?(?<percent>%)?");

  /** The text of a number as it stands in the file. */
  String shown(String raw) {
    BigDecimal number = number(raw);
    if (number == null) {
      return raw;
    }
    String first = code.split(";", 2)[0];
    Matcher decimal = DECIMAL.matcher(first);
    if (code.length() <= LONGEST_CODE && decimal.matches()) {
      return decimal(number, decimal);
    }
    return isDate() ? date(number) : plain(number);
  }

  /** The number with all its digits, however it is shown. */
  static String exact(String raw) {
    BigDecimal number = number(raw);
    return number == null ? raw : plain(number);
  }

  /** Null for what is no number of bearable size. */
  static @org.jspecify.annotations.Nullable BigDecimal number(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      int exponent = number.precision() - number.scale();
      return Math.abs((long) exponent) > LARGEST_EXPONENT ? null : number.round(DIGITS);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String decimal(BigDecimal number, Matcher format) {
    boolean percent = format.group("percent") != null;
    String zeros = format.group("decimals");
    int places = zeros == null ? 0 : zeros.length();
    BigDecimal shown =
        (percent ? number.movePointRight(2) : number).setScale(places, RoundingMode.HALF_UP);
    String digits = shown.toPlainString();
    return (format.group("group") == null ? digits : grouped(digits)) + (percent ? "%" : "");
  }

  private static String grouped(String digits) {
    int sign = digits.startsWith("-") ? 1 : 0;
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    for (int i = end - 3; i > sign; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  private boolean isDate() {
    return code.length() <= LONGEST_CODE
        && !code.equals(GENERAL)
        && DateUtil.isADateFormat(id, code);
  }

  private String date(BigDecimal number) {
    try {
      return new DataFormatter(Locale.CHINA).formatRawCellContents(number.doubleValue(), id, code);
    } catch (RuntimeException e) {
      return plain(number);
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
