package org.yubian.money;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The formula behind an amount, such as {@code 12*3500+800}: numbers with decimals and thousands
 * commas, + − × ÷, brackets and %, also in full width. It is evaluated exactly, in 元, and rounded
 * half up to the fen once at the end.
 */
public final class AmountFormula {

  /** The most characters of a formula. */
  public static final int MAX_LENGTH = 500;

  /** How deep brackets and leading signs may be nested. */
  public static final int MAX_DEPTH = 50;

  private AmountFormula() {}

  /** The amount of a formula in 元, or what is wrong with it and where. */
  public static AmountResult evaluate(String formula) {
    try {
      Fraction yuan = new FormulaReader(FormulaScanner.scan(formula)).readAll();
      BigInteger fen = yuan.scaledHalfUp(DisplayUnit.YUAN.fen());
      if (fen.bitLength() >= Long.SIZE || !Amount.inRange(fen.longValueExact())) {
        return new AmountResult.Problem(AmountResult.Kind.OUT_OF_RANGE, 0, formula.strip());
      }
      return new AmountResult.Value(fen.longValueExact());
    } catch (FormulaException e) {
      return e.problem();
    }
  }

  /**
   * The stored form: without {@code =}, blanks and thousands commas, with the plain signs {@code +
   * - * / % ( )}. A text that is no formula comes back stripped and otherwise as it is, so that it
   * can be shown and corrected.
   */
  public static String normalize(String formula) {
    try {
      return join(FormulaScanner.scan(formula));
    } catch (FormulaException e) {
      return formula.strip();
    }
  }

  /**
   * The stored form, in 元, of a formula typed where numbers mean {@code unit}: {@code 12*0.35} in
   * 万元 is stored as {@code (12*0.35)*10000}. Evaluate the stored form.
   */
  public static String normalize(String formula, DisplayUnit unit) {
    String stored = normalize(formula);
    return unit == DisplayUnit.YUAN || evaluate(formula) instanceof AmountResult.Problem
        ? stored
        : "(" + stored + ")*" + unit.fen() / DisplayUnit.YUAN.fen();
  }

  /** Two numbers side by side are no formula; the blank between them keeps it that way. */
  private static String join(List<FormulaScanner.Token> tokens) {
    String joined = tokens.stream().map(FormulaScanner.Token::text).collect(Collectors.joining());
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isNumber() && tokens.get(i - 1).isNumber()) {
        return tokens.stream().map(FormulaScanner.Token::text).collect(Collectors.joining(" "));
      }
    }
    return joined;
  }
}
