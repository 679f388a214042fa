package org.yubian.subject;

/**
 * A government economic subject that a department economic subject may go to.
 *
 * @param code 5 digits
 * @param practice seen in published budgets but not in the official mapping
 * @param note in words for the user; may be empty
 */
public record GovernmentTarget(String code, boolean practice, String note, Provenance provenance) {}
