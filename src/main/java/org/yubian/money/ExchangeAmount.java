package org.yubian.money;

/** The exchange format of an amount: 元 with two decimals, {@code -?\d{1,15}\.\d{2}}. */
final class ExchangeAmount {

  private static final int LONGEST = 1 + 15 + 1 + 2;

  private ExchangeAmount() {}

  /** Written by hand because a large budget holds a million of these. */
  static long parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.length() - 3;
    if (point <= start || text.length() - start >= LONGEST || text.charAt(point) != '.') {
      throw new AmountSyntaxException(text);
    }
    long fen = 0;
    for (int i = start; i < text.length(); i++) {
      if (i != point) {
        char c = text.charAt(i);
        if (c < '0' || c > '9') {
          throw new AmountSyntaxException(text);
        }
        fen = fen * 10 + (c - '0');
      }
    }
    return start == 1 ? -fen : fen;
  }

  static String print(long fen) {
    long size = Math.abs(fen);
    long cents = size % 100;
    return (fen < 0 ? "-" : "") + size / 100 + (cents < 10 ? ".0" : ".") + cents;
  }
}
