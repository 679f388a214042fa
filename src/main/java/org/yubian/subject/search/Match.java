package org.yubian.subject.search;

import org.yubian.subject.Subject;

/**
 * A subject found.
 *
 * @param reason what the query met; of several terms the least sure
 * @param extent how much of it
 */
public record Match(Subject subject, Reason reason, Extent extent) {}
