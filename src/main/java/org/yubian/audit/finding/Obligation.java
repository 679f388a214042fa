package org.yubian.audit.finding;

/**
 * How one rule ended. Every rule of the set has exactly one.
 *
 * @param rule id
 * @param reason why it does not apply, which datum is missing, or how many findings there are;
 *     empty where nothing needs saying
 * @param target where the missing datum is entered
 */
public record Obligation(String rule, ObligationStatus status, String reason, Target target) {
  public Obligation(String rule, ObligationStatus status, String reason) {
    this(rule, status, reason, Target.NONE);
  }
}
