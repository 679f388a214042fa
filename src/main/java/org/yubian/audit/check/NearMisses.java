package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yubian.audit.table.Similarity;

/** Finds words that are a known term but for one character inside it. */
final class NearMisses {
  private final List<String> terms;
  private final List<String> fine;

  /**
   * @param found as written
   * @param term what is probably meant
   */
  record Miss(String found, String term) {}

  /**
   * @param terms of at least five characters; of shorter ones too much is near
   * @param fine what is near a term but right
   */
  NearMisses(List<String> terms, List<String> fine) {
    this.fine = fine;
    this.terms = terms.stream().filter(term -> term.length() >= 5).toList();
  }

  List<Miss> find(String text) {
    Set<Miss> misses = new LinkedHashSet<>();
    for (String term : terms) {
      int length = term.length();
      for (int start = 0; start < text.length(); start++) {
        for (int width = length - 1; width <= length; width++) {
          if (start + width <= text.length()
              && isMiss(text.substring(start, start + width), term)) {
            misses.add(new Miss(text.substring(start, start + width), term));
          }
        }
      }
    }
    return new ArrayList<>(misses);
  }

  private boolean isMiss(String found, String term) {
    // Both ends must be the term's, or any neighbouring word would do.
    return found.charAt(0) == term.charAt(0)
        && found.charAt(found.length() - 1) == term.charAt(term.length() - 1)
        && !term.contains(found)
        && Similarity.distance(found, term) == 1
        && !fine.contains(found)
        && !terms.contains(found);
  }
}
