package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * A project over the years.
 *
 * @param nature 项目性质, such as 一次性 or 延续性
 * @param period 起止日期 as printed
 * @param total 项目总额
 * @param earlierYears arranged in earlier years
 */
public record ProjectPlan(
    @Nullable String nature,
    @Nullable String period,
    @Nullable Amount total,
    @Nullable Amount earlierYears) {
  public static final ProjectPlan NONE = new ProjectPlan(null, null, null, null);

  public ProjectPlan withNature(@Nullable String value) {
    return new ProjectPlan(value, period, total, earlierYears);
  }

  public ProjectPlan withPeriod(@Nullable String value) {
    return new ProjectPlan(nature, value, total, earlierYears);
  }

  public ProjectPlan withTotal(@Nullable Amount value) {
    return new ProjectPlan(nature, period, value, earlierYears);
  }

  public ProjectPlan withEarlierYears(@Nullable Amount value) {
    return new ProjectPlan(nature, period, total, value);
  }
}
