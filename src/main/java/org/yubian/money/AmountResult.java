package org.yubian.money;

import java.util.OptionalLong;
import org.yubian.Messages;

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
      Messages text = Messages.of(AmountResult.class);
      String part = Excerpt.of(found);
      int place = position + 1;
      return switch (kind) {
        case EMPTY -> text.get("problem.empty");
        case NOT_A_NUMBER -> text.get("problem.not-a-number", part);
        case WRONG_GROUPING -> text.get("problem.wrong-grouping", part);
        case TOO_PRECISE -> text.get("problem.too-precise", part);
        case OUT_OF_RANGE -> text.get("problem.out-of-range", part);
        case TOO_LONG -> text.get("problem.too-long", AmountFormula.MAX_LENGTH);
        case TOO_DEEP -> text.get("problem.too-deep", place, AmountFormula.MAX_DEPTH);
        case UNEXPECTED -> text.get("problem.unexpected", place, part);
        case INCOMPLETE -> text.get("problem.incomplete");
        case UNCLOSED -> text.get("problem.unclosed", place);
        case DIVISION_BY_ZERO -> text.get("problem.division-by-zero", place);
      };
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
    TOO_LONG,
    /** Brackets and signs are nested deeper than {@link AmountFormula#MAX_DEPTH}. */
    TOO_DEEP,
    /** A character or operator stands where it may not. */
    UNEXPECTED,
    /** The formula ends where a number is missing. */
    INCOMPLETE,
    UNCLOSED,
    DIVISION_BY_ZERO
  }

  /** The amount, or nothing where there is a problem. */
  default OptionalLong value() {
    return this instanceof Value(long fen) ? OptionalLong.of(fen) : OptionalLong.empty();
  }
}
