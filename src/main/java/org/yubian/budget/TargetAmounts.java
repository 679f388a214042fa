package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Declared copies of a project's amounts on its form; tables use the lines where there are any. */
public record TargetAmounts(
    @Nullable Amount total, @Nullable Amount fiscal, @Nullable Amount other) {
  public static final TargetAmounts NONE = new TargetAmounts(null, null, null);
}
