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

  public TargetTexts withAnnualGoal(@Nullable String value) {
    return new TargetTexts(value, midTermGoal, overallGoal, content, remarks);
  }

  public TargetTexts withMidTermGoal(@Nullable String value) {
    return new TargetTexts(annualGoal, value, overallGoal, content, remarks);
  }

  public TargetTexts withOverallGoal(@Nullable String value) {
    return new TargetTexts(annualGoal, midTermGoal, value, content, remarks);
  }

  public TargetTexts withContent(@Nullable String value) {
    return new TargetTexts(annualGoal, midTermGoal, overallGoal, value, remarks);
  }

  public TargetTexts withRemarks(@Nullable String value) {
    return new TargetTexts(annualGoal, midTermGoal, overallGoal, content, value);
  }
}
