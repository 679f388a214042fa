package org.yubian.desktop.sheet;

import java.util.Set;

/** What is to be seen of a cell besides its text. */
public enum Mark {
  NEGATIVE,
  /** Declared, not derived from lines. */
  DECLARED,
  /** Differs from the budget as it was opened. */
  CHANGED,
  /** Holds a formula. */
  FORMULA,
  /** A subject that is unknown or has ended. */
  UNSURE,
  /** Can be typed into. */
  EDITABLE,
  ERROR,
  WARNING,
  FAINT;

  static final Set<Mark> ONLY_NEGATIVE = Set.of(NEGATIVE);
}
