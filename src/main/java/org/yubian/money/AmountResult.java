package org.yubian.money;

import java.util.OptionalLong;

/** What a text typed by a user amounts to: an exact amount, or what is wrong with the text. */
public sealed interface AmountResult {

  /** The text is this amount. */
  record Value(long fen) implements AmountResult {}

  /**
   * The text is no amount.
   *
   * @param kind what is wrong
   * @param position index of the first offending character of the text, from 0; 0 where the problem
   *     lies in the whole text
   * @param found the offending part of the text, or the whole text
   */
  record Problem(Kind kind, int position, String found) implements AmountResult {

    /** What happened, where, and what to do, in a sentence for the user. */
    public String message() {
      return Messages.text(
          "problem." + kind, Messages.excerpt(found), kind.limit, Integer.toString(position + 1));
    }
  }

  /** What can be wrong with a typed amount or formula. */
  enum Kind {
    EMPTY,
    NOT_A_NUMBER,
    WRONG_GROUPING,
    /** The number has parts of a fen. */
    TOO_PRECISE,
    OUT_OF_RANGE,
    /** The formula is longer than {@link AmountFormula#MAX_LENGTH}. */
    TOO_LONG(AmountFormula.MAX_LENGTH),
    /** Brackets and signs are nested deeper than {@link AmountFormula#MAX_DEPTH}. */
    TOO_DEEP(AmountFormula.MAX_DEPTH),
    /** A character or operator stands where it may not. */
    UNEXPECTED,
    /** The formula ends where a number is missing. */
    INCOMPLETE,
    UNCLOSED,
    DIVISION_BY_ZERO;

    private final String limit;

    Kind() {
      this.limit = "";
    }

    Kind(int limit) {
      this.limit = Integer.toString(limit);
    }
  }

  /** The amount, or nothing where there is a problem. */
  default OptionalLong value() {
    return this instanceof Value(long fen) ? OptionalLong.of(fen) : OptionalLong.empty();
  }
}
