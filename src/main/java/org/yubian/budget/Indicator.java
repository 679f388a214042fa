package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * One performance indicator (绩效指标). Printed as operator + value + measure; no operator prints
 * nothing.
 *
 * @param operator one of ≥ ≤ = &gt; &lt;, or null
 */
public record Indicator(
    String level1,
    @Nullable String level2,
    String level3,
    @Nullable String operator,
    String value,
    @Nullable String measure,
    Extras extras) {

  /** Operator, value and measure as one text. */
  public String printed() {
    return (operator == null ? "" : operator) + value + (measure == null ? "" : measure);
  }
}
