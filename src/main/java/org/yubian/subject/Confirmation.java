package org.yubian.subject;

import java.time.Instant;

/**
 * A user has checked a subject against an official paper. It holds for this code under this name; a
 * renamed subject is to be checked again.
 *
 * @param by who checked
 * @param note against what; may be empty
 */
public record Confirmation(
    Scheme scheme, String code, String name, String by, Instant at, String note) {}
