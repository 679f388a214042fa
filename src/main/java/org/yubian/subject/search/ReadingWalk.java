package org.yubian.subject.search;

import org.jspecify.annotations.Nullable;

/**
 * Follows a term through a name from one character on. A character is met by itself, by the first
 * letter (or zh, ch, sh) of one of its readings, by the whole reading, or, at the end of the term,
 * by the beginning of one. All ways are tried; the best one counts.
 */
final class ReadingWalk {

  private final ReadName name;
  private final String term;
  private final int start;
  private @Nullable Hit best;

  ReadingWalk(ReadName name, String term, int start) {
    this.name = name;
    this.term = term;
    this.start = start;
  }

  @Nullable Hit best() {
    walk(0, start, Reason.NAME);
    return best;
  }

  /**
   * @param reason how the term was met up to here
   */
  private void walk(int at, int index, Reason reason) {
    if (at == term.length()) {
      best = Hit.better(best, new Hit(reason, extent(index)));
      return;
    }
    if (index == name.length()) {
      return;
    }
    char next = term.charAt(at);
    if (name.character(index) == next) {
      walk(at + 1, index + 1, reason);
    }
    for (String reading : name.readings(index)) {
      if (reading.charAt(0) == next) {
        read(reading, at, index, reason);
      }
    }
  }

  private void read(String reading, int at, int index, Reason reason) {
    walk(at + 1, index + 1, least(reason, Reason.INITIALS));
    int rest = term.length() - at;
    if (rest > 1 && reading.startsWith("h", 1) && term.charAt(at + 1) == 'h') {
      walk(at + 2, index + 1, least(reason, Reason.INITIALS));
    }
    if (rest > 1 && term.startsWith(reading, at)) {
      walk(at + reading.length(), index + 1, least(reason, Reason.PINYIN));
    } else if (rest > 1 && reading.startsWith(term.substring(at))) {
      walk(term.length(), index + 1, least(reason, Reason.PINYIN));
    }
  }

  private static Reason least(Reason a, Reason b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Extent extent(int end) {
    if (start > 0) {
      return Extent.INSIDE;
    }
    return end == name.length() ? Extent.WHOLE : Extent.START;
  }
}
