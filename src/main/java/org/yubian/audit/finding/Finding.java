package org.yubian.audit.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a rule found.
 *
 * @param rule that found it
 * @param level the rule's, or a lower one for a lesser case
 * @param place where it lies
 */
public record Finding(
    Rule rule, FindingLevel level, Place place, Evidence evidence, Wording wording, Reach reach) {
  /** Starts a finding of the rule's own level. */
  public static FindingBuilder of(Rule rule, Place place) {
    return new FindingBuilder(rule, place);
  }

  /** What an answer to it holds for: the figures of all its parts. */
  public List<String> figures() {
    if (reach.parts().isEmpty()) {
      return evidence.figures();
    }
    List<String> figures = new ArrayList<>();
    for (Finding part : reach.parts()) {
      figures.add(part.place.text());
      figures.addAll(part.evidence.figures());
    }
    return figures;
  }
}
