package org.yubian.audit.table;

/** How alike two texts are, counted in characters. */
public final class Similarity {
  private Similarity() {}

  /** Length of the longest common subsequence. */
  public static int common(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int next = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above[j + 1], above[j]);
        diagonal = above[j + 1];
        above[j + 1] = next;
      }
    }
    return above[b.length()];
  }

  /** Twice the common length over both lengths, in percent; 100 for equal texts. */
  public static int percent(String a, String b) {
    int length = a.length() + b.length();
    return length == 0 ? 100 : 200 * common(a, b) / length;
  }

  /** How many characters have to be put in, taken out or replaced. */
  public static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 0; i < a.length(); i++) {
      int diagonal = above[0];
      above[0] = i + 1;
      for (int j = 0; j < b.length(); j++) {
        int replaced = diagonal + (a.charAt(i) == b.charAt(j) ? 0 : 1);
        diagonal = above[j + 1];
        above[j + 1] = Math.min(replaced, 1 + Math.min(above[j], above[j + 1]));
      }
    }
    return above[b.length()];
  }
}
