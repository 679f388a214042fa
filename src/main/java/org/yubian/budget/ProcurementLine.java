package org.yubian.budget;

import org.yubian.money.Amount;

/** One line of the government procurement budget; its coding has an empty category. */
public record ProcurementLine(
    long key, Coding coding, Amount amount, Purchase purchase, Extras extras) implements Line {

  @Override
  public ProcurementLine withKey(long value) {
    return new ProcurementLine(value, coding, amount, purchase, extras);
  }

  public ProcurementLine withAmount(Amount value) {
    return new ProcurementLine(key, coding, value, purchase, extras);
  }

  public ProcurementLine withCoding(Coding value) {
    return new ProcurementLine(key, value, amount, purchase, extras);
  }

  public ProcurementLine withPurchase(Purchase value) {
    return new ProcurementLine(key, coding, amount, value, extras);
  }
}
