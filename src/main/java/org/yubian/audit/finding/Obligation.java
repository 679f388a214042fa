package org.yubian.audit.finding;

/**
 * How one rule ended. Every rule of the set has exactly one.
 *
 * @param rule id
 * @param reason why it does not apply, which datum is missing, or how many findings there are;
 *     empty where nothing needs saying
 */
public record Obligation(String rule, ObligationStatus status, String reason) {}
