package org.yubian.audit.finding;

import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/** What a click on a place opens. */
public sealed interface Target {
  /** Nothing that can be opened. */
  Target NONE = new None();

  /** A cell of a statutory table, row and column of its body from 0. */
  record TableCell(String table, int row, int column) implements Target {}

  /** A statutory table as a whole. */
  record Table(String table) implements Target {}

  /** A row of one of the budget's lists; key 0, which no row has, for the list as a whole. */
  record ListRow<R extends Row>(Section<R> section, long key) implements Target {}

  /** A part of the budget that is no list. */
  record BudgetPart(Part<?> part) implements Target {}

  /** The choice of the budgets this one is compared with. */
  record Compared() implements Target {}

  /** Nothing. */
  record None() implements Target {}
}
