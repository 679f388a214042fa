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

  public Indicator withLevel1(String text) {
    return new Indicator(text, level2, level3, operator, value, measure, extras);
  }

  public Indicator withLevel2(@Nullable String text) {
    return new Indicator(level1, text, level3, operator, value, measure, extras);
  }

  public Indicator withLevel3(String text) {
    return new Indicator(level1, level2, text, operator, value, measure, extras);
  }

  public Indicator withOperator(@Nullable String text) {
    return new Indicator(level1, level2, level3, text, value, measure, extras);
  }

  public Indicator withValue(String text) {
    return new Indicator(level1, level2, level3, operator, text, measure, extras);
  }

  public Indicator withMeasure(@Nullable String text) {
    return new Indicator(level1, level2, level3, operator, value, text, extras);
  }
}
