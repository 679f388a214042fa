package org.yubian.subject.edition;

import java.util.HashSet;
import java.util.Set;
import org.yubian.subject.NameForm;

/** How alike two names are, by the pairs of characters they share. */
final class Likeness {

  private Likeness() {}

  /** From 0 (nothing in common) to 1000 (the same). */
  static int of(String a, String b) {
    String left = NameForm.of(a);
    String right = NameForm.of(b);
    if (left.equals(right)) {
      return 1000;
    }
    Set<String> leftPairs = pairs(left);
    Set<String> rightPairs = pairs(right);
    int all = leftPairs.size() + rightPairs.size();
    leftPairs.retainAll(rightPairs);
    return all == 0 ? 0 : 2000 * leftPairs.size() / all;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }
}
