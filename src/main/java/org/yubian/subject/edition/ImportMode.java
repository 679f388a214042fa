package org.yubian.subject.edition;

/** What a list stands for. */
public enum ImportMode {
  /** The whole catalogue: what it does not name has ended. */
  COMPLETE,
  /** Only what is added or renamed, such as a province's own subjects. */
  SUPPLEMENT
}
