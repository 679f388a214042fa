package org.yubian.review.proposal;

import java.util.List;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Source;

/**
 * What one cell says: the lines that pass the conditions add up to the amount.
 *
 * @param fen the amount
 * @param slack by how many fen it may be off for being rounded
 * @param place for the report
 */
record Fact(Source source, List<Condition> where, long fen, long slack, Place place) {
  Fact {
    where = List.copyOf(where);
  }

  /**
   * @param row of the body, counted from 0
   */
  record Place(String table, int row, String column) {}
}
