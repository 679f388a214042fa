package org.yubian.desktop.intake;

/** What happens to the lines that are there already. */
public enum Mode {
  /** A line of the same subject gets the amount; only what has none becomes a new line. */
  UPDATE,
  /** They stay; every row becomes a new line. */
  ADD,
  /** They go. */
  REPLACE
}
