package org.yubian.budget;

import org.yubian.money.Amount;

/** One detail line of expenditure: the figure an accountant enters once. */
public record ExpenditureLine(
    long key, Coding coding, Amount amount, LineNotes notes, Extras extras) implements Line {

  public static ExpenditureLine of(long key, Coding coding, Amount amount) {
    return new ExpenditureLine(key, coding, amount, LineNotes.NONE, Extras.NONE);
  }

  @Override
  public ExpenditureLine withKey(long value) {
    return new ExpenditureLine(value, coding, amount, notes, extras);
  }

  public ExpenditureLine withAmount(Amount value) {
    return new ExpenditureLine(key, coding, value, notes, extras);
  }

  public ExpenditureLine withCoding(Coding value) {
    return new ExpenditureLine(key, value, amount, notes, extras);
  }

  public ExpenditureLine withNotes(LineNotes value) {
    return new ExpenditureLine(key, coding, amount, value, extras);
  }
}
