package org.yubian.subject.search;

import java.util.ArrayList;
import java.util.List;
import org.yubian.subject.NameForm;

/** One word of a query, in compared form; {@code ü} is written v. */
record Term(String text) {

  /** Nobody types more; a pasted page is cut off. */
  private static final int LONGEST = 60;

  /** The words of a query. A code may be typed in groups: {@code 201 03 01}, {@code 201-03-01}. */
  static List<Term> of(String query) {
    String cut = query.length() <= LONGEST ? query : query.substring(0, LONGEST);
    Term joined = compared(cut);
    if (joined.isCode()) {
      return List.of(joined);
    }
    List<Term> terms = new ArrayList<>();
    for (String word : cut.split("[\\s　]+", -1)) {
      Term term = compared(word);
      if (!term.text.isEmpty()) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static Term compared(String word) {
    return new Term(NameForm.of(word).replace('ü', 'v'));
  }

  boolean isCode() {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean hasLetters() {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }
}
