package org.yubian.audit.finding;

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

  /** The same with another reach. */
  public Finding withReach(Reach value) {
    return new Finding(rule, level, place, evidence, wording, value);
  }
}
