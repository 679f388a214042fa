package org.yubian;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The user-visible sentences of one room, from {@code org/yubian/<room>/Messages.properties}
 * (UTF-8). Keep it in a constant named {@code TEXT} and pass keys as literals, so that the test of
 * the keys sees them: {@code TEXT.get("file.unreadable", path)}.
 */
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The sentences of the room that {@code user} lives in, also when it lives in a sub-package. */
  public static Messages of(Class<?> user) {
    String inside = user.getPackageName().substring(Messages.class.getPackageName().length());
    String room = inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0] + ".";
    return new Messages(
        ResourceBundle.getBundle(
            "org.yubian." + room + "Messages",
            Locale.ROOT,
            user.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The sentence of a key with {@code {0}}, {@code {1}} … replaced. Arguments are taken as they
   * print, so a year stays 2024 and is not grouped; format amounts before.
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] printed = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(printed);
  }
}
