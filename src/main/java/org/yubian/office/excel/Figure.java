package org.yubian.office.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell with an amount or a percentage holds.
 *
 * @param value the displayed number; null for an empty cell
 * @param formula that gives the value; null where it is entered as a number
 * @param remark why a total is not the sum of its parts; null where there is nothing to say
 */
record Figure(@Nullable BigDecimal value, @Nullable String formula, @Nullable String remark) {
  /** Excel keeps no more; a longer number would lose its last digits. */
  private static final int MOST_DIGITS = 15;

  static final Figure EMPTY = new Figure(null, null, null);

  static Figure of(BigDecimal value) {
    return new Figure(value, null, null);
  }

  /** Whether Excel can hold the number to its last digit. */
  boolean fits() {
    return fits(value);
  }

  static boolean fits(@Nullable BigDecimal value) {
    return value == null || value.precision() <= MOST_DIGITS;
  }
}
