package org.yubian.review.recognition;

import java.util.List;

/** How well the words above a column of a sheet agree with those above a column of a table. */
final class PathScore {
  /** Word for word, or the same words broken differently over rows. */
  static final int EXACT = 980;

  /** At least the word directly above the column is the same. */
  static final int OWN_WORD = 600;

  private static final int FLATTENED = 950;
  private static final int LEAST_LIKENESS = 700;

  private PathScore() {}

  /**
   * In thousandths.
   *
   * @param wanted words from the uppermost down
   * @param found the same of the sheet
   */
  static int of(List<String> wanted, List<String> found) {
    if (found.isEmpty()) {
      return 0;
    }
    if (wanted.equals(found)) {
      return 1000;
    }
    if (isSameText(wanted, found)) {
      return EXACT;
    }
    String own = wanted.getLast();
    List<String> above = wanted.subList(0, wanted.size() - 1);
    String tail = "";
    for (int i = found.size() - 1; i >= 0 && own.endsWith(found.get(i) + tail); i--) {
      tail = found.get(i) + tail;
      if (tail.equals(own)) {
        return ancestors(above, found.subList(0, i));
      }
    }
    if (isSameText(wanted, found.subList(found.size() - 1, found.size()))) {
      return FLATTENED;
    }
    int likeness = Likeness.of(own, found.getLast());
    if (likeness < LEAST_LIKENESS) {
      return 0;
    }
    return likeness * 3 / 10 + 200 * common(above, found.subList(0, found.size() - 1)) / 1000;
  }

  /** Whether the words are the same written one after another. */
  private static boolean isSameText(List<String> one, List<String> other) {
    return length(one) == length(other) && String.join("", one).equals(String.join("", other));
  }

  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  private static int ancestors(List<String> wanted, List<String> found) {
    if (isSameText(wanted, found)) {
      return EXACT;
    }
    return OWN_WORD + 300 * common(wanted, found) / 1000;
  }

  /** The share of headings above that are the same. */
  private static int common(List<String> wanted, List<String> found) {
    int longer = Math.max(wanted.size(), found.size());
    if (longer == 0) {
      return 1000;
    }
    long same = wanted.stream().filter(found::contains).count();
    return (int) (1000 * same / longer);
  }
}
