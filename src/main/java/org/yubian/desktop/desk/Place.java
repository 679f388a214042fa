package org.yubian.desktop.desk;

import org.yubian.budget.Part;
import org.yubian.budget.Section;

/** A place in the budget that a screen can go to. */
public sealed interface Place {
  /** A line of one of the lists. */
  record OfLine(Section<?> section, long key) implements Place {}

  /** A project. */
  record OfProject(String name) implements Place {}

  /** A statutory table. */
  record OfTable(String number) implements Place {}

  /** A cell of a statutory table, row and column of its body from 0. */
  record OfCell(String table, int row, int column) implements Place {}

  /** A part of the budget that is no list, such as the unit. */
  record OfPart(Part<?> part) implements Place {}

  /**
   * A field of a form, or a row of one of its short lists.
   *
   * @param id of the field or the list
   * @param row from 0; −1 for a field
   */
  record OfField(Part<?> part, String id, int row) implements Place {}

  /**
   * What was changed about a row.
   *
   * @param name of the row, for the user
   */
  record HistoryOf(Section<?> section, long key, String name) implements Place {}

  /** What the audit found. */
  record Findings() implements Place {}

  /** The choice of the budgets this one is compared with. */
  record Compared() implements Place {}

  /** The lines behind the chosen number. */
  record Sources() implements Place {}
}
