package org.yubian.review.recognition;

import org.yubian.table.pack.TableDef;

/**
 * A table that a region may hold.
 *
 * @param title how well its title agrees, in thousandths
 * @param score all in all, in thousandths
 */
record Candidate(Region region, TableDef table, HeaderMatch match, int title, int score) {
  boolean isSameTable(Candidate other) {
    return table.number().equals(other.table.number());
  }
}
