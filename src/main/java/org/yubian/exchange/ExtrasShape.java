package org.yubian.exchange;

import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;

/** Extras as an object of their own, for a journal. */
final class ExtrasShape implements Shape<Extras> {
  @Override
  public Expectation expected() {
    return Expectation.OBJECT;
  }

  @Override
  public Extras read(JsonIn in) throws BudgetFormatException {
    return new Extras(FreeValue.readObject(in));
  }

  @Override
  public void write(JsonOut out, Extras value) {
    FreeValue.write(out, value.values());
  }
}
