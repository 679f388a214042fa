package org.yubian.audit.table;

/**
 * What an amount is the sum of. Two cells with the same quantity hold the same exact amount,
 * wherever they stand.
 *
 * @param kind what is summed
 * @param key the row it belongs to
 * @param box the lines it takes by fund, category …
 */
record Quantity(Kind kind, RowKey key, Box box) {
  /** What is summed. Revenue and expenditure of a fund are one, for they balance. */
  enum Kind {
    MONEY,
    PROCUREMENT,
    PROCUREMENT_SME,
    PROCUREMENT_MICRO,
    PREVIOUS
  }
}
