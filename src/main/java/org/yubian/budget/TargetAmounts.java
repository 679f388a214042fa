package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Declared copies of a project's amounts on its form; tables use the lines where there are any. */
public record TargetAmounts(
    @Nullable Amount total, @Nullable Amount fiscal, @Nullable Amount other) {
  public static final TargetAmounts NONE = new TargetAmounts(null, null, null);

  public TargetAmounts withTotal(@Nullable Amount value) {
    return new TargetAmounts(value, fiscal, other);
  }

  public TargetAmounts withFiscal(@Nullable Amount value) {
    return new TargetAmounts(total, value, other);
  }

  public TargetAmounts withOther(@Nullable Amount value) {
    return new TargetAmounts(total, fiscal, value);
  }
}
