package org.yubian.subject.edition;

import org.yubian.subject.Subject;

/** A code whose name changed. */
public record Renaming(Subject before, Subject after) {}
