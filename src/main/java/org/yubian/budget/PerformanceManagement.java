package org.yubian.budget;

import java.util.List;

/** Projects under evaluation (事前评估) and with optimised targets, by name. */
public record PerformanceManagement(List<String> evaluated, List<String> optimised, Extras extras) {

  public PerformanceManagement {
    evaluated = List.copyOf(evaluated);
    optimised = List.copyOf(optimised);
  }
}
