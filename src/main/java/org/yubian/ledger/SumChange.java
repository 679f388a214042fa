package org.yubian.ledger;

/**
 * One sum that an edit changed.
 *
 * @param column index of the column in the table's {@link SumSpec}
 * @param before in fen
 * @param after in fen
 */
public record SumChange(SumRow row, int column, long before, long after) {}
