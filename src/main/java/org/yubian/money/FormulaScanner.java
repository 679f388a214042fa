package org.yubian.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into numbers and signs, taking the full-width forms for the plain ones. */
final class FormulaScanner {

  /**
   * @param text a number without commas, or one of {@code + - * / % ( )}
   * @param position index of its first character in the formula as typed
   */
  record Token(String text, int position) {

    boolean isNumber() {
      return text.charAt(0) == '.' || Character.isDigit(text.charAt(0));
    }

    BigDecimal number() {
      return new BigDecimal("0" + text);
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(" *(?:(?<number>[0-9][0-9,]*(?:\\.[0-9]*)?|\\.[0-9]+)|(?<sign>[-+*/%()]))");
  private static final Pattern GROUPED =
      Pattern.compile("(?:[0-9]*|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]*)?");

  private FormulaScanner() {}

  /** The tokens, without a leading {@code =}. */
  static List<Token> scan(String formula) throws FormulaException {
    if (formula.length() > AmountFormula.MAX_LENGTH) {
      throw new FormulaException(AmountResult.Kind.TOO_LONG, 0, formula);
    }
    String plain = Typed.plain(formula).stripTrailing();
    int end = plain.stripLeading().startsWith("=") ? plain.indexOf('=') + 1 : 0;
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(plain);
    while (end < plain.length()) {
      matcher.region(end, plain.length());
      if (!matcher.lookingAt()) {
        int at = end + plain.substring(end).length() - plain.substring(end).stripLeading().length();
        throw new FormulaException(AmountResult.Kind.UNEXPECTED, at, formula.substring(at, at + 1));
      }
      tokens.add(token(matcher, formula));
      end = matcher.end();
    }
    return tokens;
  }

  private static Token token(Matcher matcher, String formula) throws FormulaException {
    String number = matcher.group("number");
    if (number == null) {
      return new Token(matcher.group("sign"), matcher.start("sign"));
    }
    int start = matcher.start("number");
    if (!GROUPED.matcher(number).matches()) {
      throw new FormulaException(
          AmountResult.Kind.WRONG_GROUPING, start, formula.substring(start, matcher.end()));
    }
    return new Token(number.replace(",", ""), start);
  }
}
