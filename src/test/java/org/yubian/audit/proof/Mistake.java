package org.yubian.audit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yubian.audit.Documents;

/**
 * A mistake that was really published.
 *
 * @param in table, form, narrative, contents or extraction
 * @param certain or else a hint
 */
record Mistake(String id, String in, boolean certain, String where, String printed) {
  static List<Mistake> of(String sample) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Object each :
        (List<?>) Documents.json(Documents.text("/golden/" + sample + "/inconsistencies.json"))) {
      Map<?, ?> entry = (Map<?, ?>) each;
      mistakes.add(
          new Mistake(
              text(entry, "id"),
              text(entry, "in"),
              text(entry, "judgement").equals("certain"),
              text(entry, "where"),
              text(entry, "printed")));
    }
    return mistakes;
  }

  private static String text(Map<?, ?> entry, String key) {
    return String.valueOf(entry.get(key));
  }

  /** Whether an audit of figures is meant to find it; the others are the narrative's. */
  boolean isAudits() {
    return in.equals("table") || in.equals("form");
  }
}
