package org.yubian.table.pack;

/** Chinese numerals as headings are numbered with. */
enum Numerals {
  /** 一 … 二十一 */
  PLAIN,
  /** 一 … 二十, 廿一 */
  SHORT;

  private static final String DIGITS = "一二三四五六七八九";

  /**
   * @param number from 1; beyond 99 it stays in digits
   */
  String of(int number) {
    if (number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String last = ones == 0 ? "" : DIGITS.substring(ones - 1, ones);
    if (tens == 0) {
      return last;
    }
    if (tens == 1) {
      return "十" + last;
    }
    if (this == SHORT && tens == 2 && ones > 0) {
      return "廿" + last;
    }
    return DIGITS.charAt(tens - 1) + "十" + last;
  }
}
