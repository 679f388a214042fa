package org.yubian.desktop.sheet;

/**
 * A row of a sheet.
 *
 * @param key by which it is found again when rows come and go
 * @param depth by how many steps its first column is indented
 */
public record SheetRow(Object key, Kind kind, int depth, Fold fold) {
  /** What the row is; it is dressed accordingly. */
  public enum Kind {
    TOTAL,
    CLASS,
    SECTION,
    ITEM,
    LINE,
    /** Where a new line begins. */
    ADD
  }

  /** Whether there are rows below it. */
  public enum Fold {
    NONE,
    OPEN,
    CLOSED
  }
}
