package org.yubian.exchange;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;

/**
 * A JSON number that is whole, such as 2024 or 2024.0.
 *
 * @param exact fails with an ArithmeticException when the number is not whole or too large
 * @param allowed what a document may say
 */
record NumberShape<V>(Expectation expected, Function<BigDecimal, V> exact, Predicate<V> allowed)
    implements Shape<V> {
  static final Shape<Integer> COUNT =
      new NumberShape<>(Expectation.COUNT, BigDecimal::intValueExact, count -> true);
  static final Shape<Integer> YEAR =
      new NumberShape<>(
          Expectation.YEAR, BigDecimal::intValueExact, year -> year >= 2007 && year <= 2100);
  static final Shape<Long> ROW_KEY =
      new NumberShape<>(Expectation.COUNT, BigDecimal::longValueExact, key -> true);

  @Override
  public V read(JsonIn in) throws BudgetFormatException {
    V value = in.token().isNumeric() ? exactly(in.passingText()) : null;
    if (value == null || !(in.isJournal() || allowed.test(value))) {
      throw in.wrong(expected);
    }
    return value;
  }

  private @Nullable V exactly(String digits) {
    try {
      return exact.apply(new BigDecimal(digits));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void write(JsonOut out, V value) {
    out.number(value.toString());
  }
}
