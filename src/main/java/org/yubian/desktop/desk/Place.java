package org.yubian.desktop.desk;

import org.yubian.budget.Section;

/** A place in the budget that a screen can go to. */
public sealed interface Place {
  /** A line of one of the lists. */
  record OfLine(Section<?> section, long key) implements Place {}

  /** A project. */
  record OfProject(String name) implements Place {}

  /** A statutory table. */
  record OfTable(String number) implements Place {}

  /** The lines behind the chosen number. */
  record Sources() implements Place {}
}
