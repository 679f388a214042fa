package org.yubian.audit.finding;

/**
 * What a finding says, in Chinese.
 *
 * @param message what and where, both figures and their difference
 * @param advice what to do
 */
public record Wording(String message, String advice) {}
