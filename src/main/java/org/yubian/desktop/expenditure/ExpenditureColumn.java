package org.yubian.desktop.expenditure;

import java.util.Locale;

/** The columns of this screen from left to right; those of sums bear the ids of their specs. */
enum ExpenditureColumn {
  CODE,
  NAME,
  /** The subject of the other economic classification. */
  CROSS,
  TOTAL,
  BASIC,
  PERSONNEL,
  ROUTINE,
  PROJECT,
  OTHER,
  FISCAL,
  GENERAL,
  GOVERNMENT_FUND,
  STATE_CAPITAL,
  SPECIAL,
  OWN,
  SURPLUS,
  CARRIED,
  PREVIOUS,
  GROWTH,
  RATE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isText() {
    return this == CODE || this == NAME || this == CROSS;
  }

  /** Whether its cells are sums of lines, and for a line the line's own amount. */
  boolean isSum() {
    return ordinal() >= TOTAL.ordinal() && ordinal() <= PREVIOUS.ordinal();
  }

  /** Whether a line's amount may be typed here, where the line falls in the column. */
  boolean takesAmounts() {
    return isSum() && this != PREVIOUS;
  }

  /** Whether the column is left out while nothing falls in it. */
  boolean isRare() {
    return this == OTHER || this == SURPLUS;
  }
}
