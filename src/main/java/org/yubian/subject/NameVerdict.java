package org.yubian.subject;

/** What a name printed beside a code is to that code. */
public enum NameVerdict {
  /** Its name in this edition, character by character. */
  EXACT,
  /** Its name but for brackets, blanks and widths. */
  SAME,
  /** A known other spelling or older name. */
  ALIAS,
  /** Its name in another year. */
  OTHER_YEAR,
  /** Something else. */
  DIFFERENT,
  /** The code is not in force in this edition and has no such name in another year. */
  UNKNOWN_CODE
}
