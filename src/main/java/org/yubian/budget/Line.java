package org.yubian.budget;

import org.yubian.money.Amount;

/** A row that carries an amount of money to be summed. */
public sealed interface Line extends Row permits ExpenditureLine, RevenueLine, ProcurementLine {
  Coding coding();

  Amount amount();

  @Override
  Line withKey(long key);
}
