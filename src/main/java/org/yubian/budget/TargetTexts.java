package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/** The free texts of a performance form. */
public record TargetTexts(
    @Nullable String annualGoal,
    @Nullable String midTermGoal,
    @Nullable String overallGoal,
    @Nullable String content,
    @Nullable String remarks) {
  public static final TargetTexts NONE = new TargetTexts(null, null, null, null, null);
}
