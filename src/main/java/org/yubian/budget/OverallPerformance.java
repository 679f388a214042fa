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

  public OverallPerformance {
    staff = staff == null ? null : InOrder.copyOf(staff);
    indicators = List.copyOf(indicators);
  }
}
