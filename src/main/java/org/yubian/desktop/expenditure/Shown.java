package org.yubian.desktop.expenditure;

/** Which rows are shown. */
public enum Shown {
  /** Subjects in use. */
  USED,
  /** All subjects of the catalogue. */
  ALL,
  /** Lines that differ from last year's. */
  CHANGED
}
