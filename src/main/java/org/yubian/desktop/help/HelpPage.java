package org.yubian.desktop.help;

import java.util.Locale;

/**
 * One how-to page.
 *
 * @param id that of the screen it explains, where there is one
 * @param text Markdown
 */
record HelpPage(String id, String title, String text) {
  /** How well the page answers a search: 2 in its title, 1 in its text, 0 not at all. */
  int answers(String words) {
    int worst = 2;
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      boolean inTitle = title.toLowerCase(Locale.ROOT).contains(word);
      boolean inText = text.toLowerCase(Locale.ROOT).contains(word);
      worst = Math.min(worst, inTitle ? 2 : inText ? 1 : 0);
    }
    return worst;
  }
}
