package org.yubian.desktop.intake;

/**
 * What becomes of a row.
 *
 * @param index of the row in its table
 * @param note why, for rows that become nothing; else what they become
 */
public record RowResult(int index, Kind kind, String note) {
  /** What a row does. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** The line has this amount already. */
    SAME,
    SKIPPED,
    FAILED
  }
}
