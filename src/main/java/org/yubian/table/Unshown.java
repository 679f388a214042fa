package org.yubian.table;

import org.yubian.budget.Line;
import org.yubian.ledger.Source;

/**
 * An amount that a table cannot show: it is in the table's totals, but its fund, category or class
 * has no row or no column of its own there.
 *
 * @param number of the table
 * @param title of the table
 * @param source which list the line is of
 * @param line whose amount is not shown
 * @param missing what the table lacks for the line
 */
public record Unshown(String number, String title, Source source, Line line, Missing missing) {
  /** What a table lacks for a line. */
  public enum Missing {
    ROW,
    COLUMN,
    ROW_AND_COLUMN
  }
}
