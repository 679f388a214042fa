package org.yubian.exchange;

import org.yubian.budget.BudgetFormatException;

/** How one kind of value stands in JSON. */
interface Shape<V> {
  /** What the user is told to put where there is something else or nothing. */
  Expectation expected();

  /** Reads the value that starts at the current token and stops at its last token. */
  V read(JsonIn in) throws BudgetFormatException;

  void write(JsonOut out, V value);
}
