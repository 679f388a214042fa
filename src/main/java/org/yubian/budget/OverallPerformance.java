package org.yubian.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 部门（单位）整体支出绩效目标.
 *
 * @param staff head counts by name as the form asks for them; null where not given
 */
public record OverallPerformance(
    @Nullable String annualGoal,
    @Nullable String longTermGoal,
    @Nullable Map<String, Integer> staff,
    List<Indicator> indicators,
    Extras extras) {

  public static final OverallPerformance NONE =
      new OverallPerformance(null, null, null, List.of(), Extras.NONE);

  public OverallPerformance {
    staff = staff == null ? null : InOrder.copyOf(staff);
    indicators = List.copyOf(indicators);
  }

  public OverallPerformance withAnnualGoal(@Nullable String value) {
    return new OverallPerformance(value, longTermGoal, staff, indicators, extras);
  }

  public OverallPerformance withLongTermGoal(@Nullable String value) {
    return new OverallPerformance(annualGoal, value, staff, indicators, extras);
  }

  public OverallPerformance withStaff(@Nullable Map<String, Integer> value) {
    return new OverallPerformance(annualGoal, longTermGoal, value, indicators, extras);
  }

  public OverallPerformance withIndicators(List<Indicator> value) {
    return new OverallPerformance(annualGoal, longTermGoal, staff, value, extras);
  }
}
