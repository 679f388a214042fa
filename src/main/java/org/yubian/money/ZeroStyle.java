package org.yubian.money;

/** How an amount of exactly 0 fen is shown. */
public enum ZeroStyle {
  /** As nothing. */
  BLANK,
  /** As a zero with the format's decimals. */
  ZERO
}
