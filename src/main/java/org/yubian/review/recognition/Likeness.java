package org.yubian.review.recognition;

/** How alike two words are. */
final class Likeness {
  private static final int LONGEST = 60;
  private static final int LEAST_TENTHS = 7;

  private Likeness() {}

  /** In thousandths: 1000 for the same word, by the least number of characters to change. */
  static int of(String a, String b) {
    if (a.equals(b)) {
      return 1000;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    // What differs by more in length alone is never alike enough for anybody who asks.
    if (shorter * 10 < longer * LEAST_TENTHS || longer > LONGEST) {
      return 0;
    }
    return 1000 - 1000 * distance(a, b) / longer;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
