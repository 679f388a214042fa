package org.yubian.audit.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Narrative;

/** Reasons a budget gives for its changes. */
final class Reasons {
  /** A reason for the whole holds for its parts where these have none of their own. */
  private static final Map<String, String> WIDER =
      Map.of(
          "revenue", "revenue_expenditure",
          "expenditure", "revenue_expenditure",
          "basic", "expenditure",
          "general_public", "expenditure",
          "project", "expenditure",
          "overseas", "three_public",
          "vehicle_purchase", "three_public",
          "vehicle_operation", "three_public",
          "reception", "three_public");

  private Reasons() {}

  /** The first reason there is under one of the keys, or under what they are part of. */
  static @Nullable String of(Budget budget, String... keys) {
    Narrative narrative = budget.forms().narrative();
    if (narrative == null) {
      return null;
    }
    for (String key : keys) {
      for (String at = key; at != null; at = WIDER.get(at)) {
        String reason = narrative.reasons().get(at);
        if (reason != null && !reason.isBlank() && !reason.strip().equals("无")) {
          return reason;
        }
      }
    }
    return null;
  }
}
