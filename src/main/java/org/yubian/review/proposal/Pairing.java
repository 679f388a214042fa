package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Rule;

/**
 * An economic subject that is paid from certain functions only, by what the catalogue says both
 * are: 30108 机关事业单位基本养老保险缴费 from 2080505 机关事业单位基本养老保险缴费支出. It is made use of only where both show
 * the same amount.
 *
 * @param functions beginnings of codes
 */
record Pairing(String economic, List<String> functions) {
  Pairing {
    functions = List.copyOf(functions);
  }

  /** Those of a rule's list of {@code economic:function|function}. */
  static List<Pairing> of(Rule rule) {
    List<Pairing> pairings = new ArrayList<>();
    for (String text : rule.texts("economics")) {
      String[] parts = text.split(":", 2);
      if (parts.length == 2) {
        pairings.add(new Pairing(parts[0], List.of(parts[1].split("\\|"))));
      }
    }
    return pairings;
  }

  boolean pays(@Nullable String function) {
    return function != null && functions.stream().anyMatch(function::startsWith);
  }
}
