package org.yubian.subject.search;

import org.jspecify.annotations.Nullable;
import org.yubian.subject.NameForm;

/** A name in compared form with the readings of its characters. */
final class ReadName {

  private final String form;
  private final String[][] readings;
  private final int[] initials;

  ReadName(String name, Readings source) {
    form = NameForm.of(name);
    readings = new String[form.length()][];
    initials = new int[form.length()];
    for (int i = 0; i < form.length(); i++) {
      readings[i] = source.of(form.charAt(i));
      for (String reading : readings[i]) {
        initials[i] |= bit(reading.charAt(0));
      }
    }
  }

  private static int bit(char letter) {
    return 1 << (letter - 'a');
  }

  int length() {
    return form.length();
  }

  char character(int index) {
    return form.charAt(index);
  }

  String[] readings(int index) {
    return readings[index];
  }

  /** The best hit of a term in this name; null where it does not occur. */
  @Nullable Hit hit(String term) {
    Hit best = null;
    char first = term.charAt(0);
    int mask = first >= 'a' && first <= 'z' ? bit(first) : 0;
    for (int start = 0; start + 1 <= form.length(); start++) {
      if (form.charAt(start) == first || (initials[start] & mask) != 0) {
        best = Hit.better(best, new ReadingWalk(this, term, start).best());
      }
      if (start == 0 && best != null) {
        return best;
      }
    }
    return best;
  }
}
