package org.yubian.desktop.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
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
   * Reads what was typed. A formula computes in 元 whatever the unit is, as standards are told in 元
   * and formulas are kept so; one that is to compute in 万元 ends with 万元.
   *
   * @param unit of numbers typed without 元 or 万元
   */
  static TypedAmount read(String text, DisplayUnit unit) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return new Value(Amount.ZERO, null);
    }
    if (isFormula(stripped)) {
      String formula = stored(stripped.substring(1).strip());
      return of(AmountFormula.evaluate(formula), formula);
    }
    return of(AmountParser.parse(stripped, unit), null);
  }

  private static boolean isFormula(String text) {
    return text.startsWith("=") || text.startsWith("＝");
  }

  private static String stored(String typed) {
    for (DisplayUnit unit : List.of(DisplayUnit.WAN_YUAN, DisplayUnit.YUAN)) {
      if (typed.endsWith(unit.label())) {
        String formula = typed.substring(0, typed.length() - unit.label().length());
        return AmountFormula.normalize(formula, unit);
      }
    }
    return AmountFormula.normalize(typed, DisplayUnit.YUAN);
  }

  /**
   * What a formula gives so far, in both units, so that nobody mistakes one for the other; empty
   * for what is no formula, or none yet.
   */
  static Optional<String> preview(String text) {
    String stripped = text.strip();
    return isFormula(stripped) && read(stripped, DisplayUnit.YUAN) instanceof Value value
        ? Optional.of(
            Messages.of(TypedAmount.class)
                .get(
                    stripped.endsWith(DisplayUnit.WAN_YUAN.label())
                        ? "amount.preview"
                        : "amount.preview.yuan",
                    AmountFormat.of(DisplayUnit.YUAN).format(value.amount().fen()),
                    AmountFormat.of(DisplayUnit.WAN_YUAN).format(value.amount().fen())))
        : Optional.empty();
  }

  private static TypedAmount of(AmountResult result, @Nullable String formula) {
    return switch (result) {
      case AmountResult.Value value -> new Value(Amount.ofFen(value.fen()), formula);
      case AmountResult.Problem problem -> new Wrong(problem.message());
    };
  }
}
