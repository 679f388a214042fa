package org.yubian.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount as people type and paste it: {@code 1,234.5}, {@code １２３４．５}, {@code −200},
 * {@code (1,234.00)} for a negative, {@code 3.5万元}. The result is exact; nothing is rounded.
 */
public final class AmountParser {

  /** Longer texts are no amounts; a pasted page must not be taken apart. */
  private static final int LONGEST = 60;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<open>\\( *)?(?<sign>[-+] *)?(?:¥ *)?(?<number>[0-9][0-9, ]*(?:\\.[0-9]*)?|\\.[0-9]+)"
              + "(?: *(?<unit>万元|万|元))?(?<close> *\\))?(?: *(?<unitAfter>万元|万|元))?");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|");

  private AmountParser() {}

  /**
   * @param unit the unit of a number typed without 元 or 万元
   */
  public static AmountResult parse(String text, DisplayUnit unit) {
    String plain = Typed.plain(text).strip();
    if (plain.isEmpty()) {
      return new AmountResult.Problem(AmountResult.Kind.EMPTY, 0, "");
    }
    Matcher shape = SHAPE.matcher(plain);
    if (plain.length() > LONGEST || !shape.matches() || !consistent(shape)) {
      return problem(AmountResult.Kind.NOT_A_NUMBER, text);
    }
    String number = shape.group("number").strip();
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    if (!GROUPED.matcher(whole).matches()) {
      return problem(AmountResult.Kind.WRONG_GROUPING, text);
    }
    BigDecimal units = new BigDecimal("0" + number.replaceAll("[, ]", ""));
    boolean negative =
        shape.group("open") != null
            || (shape.group("sign") != null && shape.group("sign").startsWith("-"));
    return exact(negative ? units.negate() : units, unitOf(shape, unit), text);
  }

  private static AmountResult exact(BigDecimal units, DisplayUnit unit, String text) {
    BigDecimal fen = units.multiply(BigDecimal.valueOf(unit.fen())).stripTrailingZeros();
    if (fen.abs().compareTo(BigDecimal.valueOf(Amount.MAX_FEN)) > 0) {
      return problem(AmountResult.Kind.OUT_OF_RANGE, text);
    }
    return fen.scale() > 0
        ? problem(AmountResult.Kind.TOO_PRECISE, text)
        : new AmountResult.Value(fen.longValueExact());
  }

  /** Brackets come in pairs and take the place of a sign; the unit stands once. */
  private static boolean consistent(Matcher shape) {
    boolean open = shape.group("open") != null;
    return open == (shape.group("close") != null)
        && !(open && shape.group("sign") != null)
        && !(shape.group("unit") != null && shape.group("unitAfter") != null);
  }

  private static DisplayUnit unitOf(Matcher shape, DisplayUnit otherwise) {
    String typed = shape.group("unit") != null ? shape.group("unit") : shape.group("unitAfter");
    if (typed == null) {
      return otherwise;
    }
    return typed.startsWith("万") ? DisplayUnit.WAN_YUAN : DisplayUnit.YUAN;
  }

  private static AmountResult problem(AmountResult.Kind kind, String text) {
    return new AmountResult.Problem(kind, 0, text.strip());
  }
}
