package org.yubian.desktop.start;

import java.text.Normalizer;
import java.util.Optional;

/** A year as somebody types it. */
final class YearText {
  private static final int FIRST = 2007;
  private static final int LAST = 2099;

  private YearText() {}

  /** From the first year of the present classification on; full-width digits are taken, too. */
  static Optional<Integer> year(String text) {
    String digits = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    if (!digits.matches("\\d{4}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits);
    return year < FIRST || year > LAST ? Optional.empty() : Optional.of(year);
  }
}
