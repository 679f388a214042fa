package org.yubian.money;

import java.math.BigDecimal;
import java.util.List;
import org.yubian.money.AmountResult.Kind;
import org.yubian.money.FormulaScanner.Token;

/**
 * Evaluates tokens by recursive descent. Precedence, from loose to tight: {@code + -}, {@code * /},
 * a leading sign, a trailing {@code %}.
 */
final class FormulaReader {

  private static final Fraction PERCENT = Fraction.of(new BigDecimal("0.01"));

  private final List<Token> tokens;
  private int next;
  private int depth;

  FormulaReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Fraction readAll() throws FormulaException {
    if (tokens.isEmpty()) {
      throw new FormulaException(Kind.EMPTY, 0, "");
    }
    Fraction value = sum();
    if (next < tokens.size()) {
      throw unexpected(tokens.get(next));
    }
    return value;
  }

  private Fraction sum() throws FormulaException {
    Fraction value = product();
    while (at("+") || at("-")) {
      boolean minus = tokens.get(next++).text().equals("-");
      Fraction term = product();
      value = value.plus(minus ? term.negate() : term);
    }
    return value;
  }

  private Fraction product() throws FormulaException {
    Fraction value = signed();
    while (at("*") || at("/")) {
      boolean division = tokens.get(next++).text().equals("/");
      int position = next < tokens.size() ? tokens.get(next).position() : 0;
      Fraction factor = signed();
      if (division && factor.isZero()) {
        throw new FormulaException(Kind.DIVISION_BY_ZERO, position, "0");
      }
      value = division ? value.dividedBy(factor) : value.times(factor);
    }
    return value;
  }

  private Fraction signed() throws FormulaException {
    if (at("+") || at("-")) {
      Token sign = tokens.get(next++);
      deeper(sign);
      Fraction value = signed();
      depth--;
      return sign.text().equals("-") ? value.negate() : value;
    }
    Fraction value = primary();
    while (at("%")) {
      next++;
      value = value.times(PERCENT);
    }
    return value;
  }

  private Fraction primary() throws FormulaException {
    if (next == tokens.size()) {
      throw new FormulaException(Kind.INCOMPLETE, tokens.getLast().position(), "");
    }
    Token token = tokens.get(next++);
    if (token.isNumber()) {
      return Fraction.of(token.number());
    }
    if (!token.text().equals("(")) {
      throw unexpected(token);
    }
    deeper(token);
    Fraction value = sum();
    if (next == tokens.size()) {
      throw new FormulaException(Kind.UNCLOSED, token.position(), "(");
    }
    if (!at(")")) {
      throw unexpected(tokens.get(next));
    }
    next++;
    depth--;
    return value;
  }

  private void deeper(Token token) throws FormulaException {
    if (++depth > AmountFormula.MAX_DEPTH) {
      throw new FormulaException(Kind.TOO_DEEP, token.position(), token.text());
    }
  }

  private boolean at(String sign) {
    return next < tokens.size() && tokens.get(next).text().equals(sign);
  }

  private static FormulaException unexpected(Token token) {
    return new FormulaException(Kind.UNEXPECTED, token.position(), token.text());
  }
}
