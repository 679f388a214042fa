package org.yubian.table.pack;

/** A line below a table, printed under a condition. */
public record NoteDef(Template text, When when) {
  /** When a note is printed. */
  public enum When {
    ALWAYS,
    /** No line falls into the table. */
    EMPTY,
    NOT_EMPTY,
    /** A project is withheld from publication. */
    WITHHELD,
    NONE_WITHHELD
  }
}
