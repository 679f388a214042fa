package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/** Performance forms, assets and the texts of the disclosure document. */
public record Forms(
    Rows<PerformanceTarget> targets,
    @Nullable OverallPerformance overall,
    @Nullable Assets assets,
    @Nullable Narrative narrative) {
  public static final Forms NONE = new Forms(Rows.empty(), null, null, null);
}
