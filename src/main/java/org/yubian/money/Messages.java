package org.yubian.money;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's texts for users. */
final class Messages {

  private static final int EXCERPT = 40;

  private Messages() {}

  static String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("org.yubian.money.Messages", Locale.ROOT).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** Shortens what a user typed or pasted to something that fits in a sentence. */
  static String excerpt(String found) {
    String line = found.replaceAll("\\s+", " ").strip();
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
