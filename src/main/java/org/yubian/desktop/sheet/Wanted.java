package org.yubian.desktop.sheet;

import java.util.Locale;

/**
 * A text that is being looked for.
 *
 * @param text in lower case, without spaces around it; empty for none
 */
public record Wanted(String text) {
  /** Nothing is being looked for. */
  public static final Wanted NONE = new Wanted("");

  public Wanted {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  public boolean isNone() {
    return text.isEmpty();
  }

  /** Whether a cell's text holds it: codes and amounts from their beginning, words anywhere. */
  public boolean in(String cell) {
    if (text.isEmpty() || cell.isEmpty()) {
      return false;
    }
    String shown = cell.toLowerCase(Locale.ROOT);
    return isNumber(shown)
        ? shown.startsWith(text) || shown.replace(",", "").startsWith(text.replace(",", ""))
        : shown.contains(text);
  }

  private static boolean isNumber(String shown) {
    return shown.chars().allMatch(c -> Character.isDigit(c) || ",.-−".indexOf(c) >= 0);
  }
}
