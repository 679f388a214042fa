package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Money expected from one source. */
public record RevenueLine(
    long key, Coding coding, Amount amount, @Nullable String note, Extras extras) implements Line {

  public static RevenueLine of(long key, Fund source, Amount amount) {
    return new RevenueLine(
        key, Coding.ofRevenue(source, null, null, false), amount, null, Extras.NONE);
  }

  public Fund source() {
    return coding.fund();
  }

  @Override
  public RevenueLine withKey(long value) {
    return new RevenueLine(value, coding, amount, note, extras);
  }

  public RevenueLine withAmount(Amount value) {
    return new RevenueLine(key, coding, value, note, extras);
  }

  public RevenueLine withCoding(Coding value) {
    return new RevenueLine(key, value, amount, note, extras);
  }

  public RevenueLine withNote(@Nullable String value) {
    return new RevenueLine(key, coding, amount, value, extras);
  }
}
