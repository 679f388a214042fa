package org.yubian.ledger;

/** Keys of lines as values of a dimension: texts that sort like the keys. */
public final class LineKeys {
  private static final int DIGITS = 16;

  private LineKeys() {}

  static String text(long key) {
    String hex = Long.toHexString(key ^ Long.MIN_VALUE);
    return "0".repeat(DIGITS - hex.length()) + hex;
  }

  public static long key(String text) {
    return Long.parseUnsignedLong(text, 16) ^ Long.MIN_VALUE;
  }
}
