package org.yubian.desktop.desk;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormula;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;

/** What a user typed into a cell of amounts: a number, a formula after {@code =}, or nothing. */
public sealed interface TypedAmount {
  /**
   * An amount.
   *
   * @param formula in 元 as it is stored; null for a plain number
   */
  record Value(Amount amount, @Nullable String formula) implements TypedAmount {}

  /** Neither; the message says what is wrong and what is accepted. */
  record Wrong(String message) implements TypedAmount {}

  /**
   * @param unit of numbers typed without 元 or 万元; of a formula's result, too
   */
  static TypedAmount read(String text, DisplayUnit unit) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return new Value(Amount.ZERO, null);
    }
    if (stripped.startsWith("=") || stripped.startsWith("＝")) {
      String formula = AmountFormula.normalize(stripped.substring(1), unit);
      return of(AmountFormula.evaluate(formula), formula);
    }
    return of(AmountParser.parse(stripped, unit), null);
  }

  private static TypedAmount of(AmountResult result, @Nullable String formula) {
    return switch (result) {
      case AmountResult.Value value -> new Value(Amount.ofFen(value.fen()), formula);
      case AmountResult.Problem problem -> new Wrong(problem.message());
    };
  }
}
