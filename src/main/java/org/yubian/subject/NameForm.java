package org.yubian.subject;

import java.text.Normalizer;

/**
 * The form in which names are compared: compatibility forms unified (NFKC), lower case, and only
 * letters and digits kept, so that brackets, quotes, blanks and commas of any width make no
 * difference: {@code 维修(护)费} and {@code 维修（护）费} are one name.
 */
public final class NameForm {

  private NameForm() {}

  public static String of(String name) {
    String unified = isUnified(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder form = new StringBuilder(unified.length());
    for (int i = 0; i < unified.length(); i += Character.charCount(unified.codePointAt(i))) {
      int c = unified.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        form.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return form.toString();
  }

  /** Most names are; the check spares them the look into the tables of Unicode. */
  private static boolean isUnified(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 && (c < '一' || c > '龥') && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char c) {
    return "（）、，。“”《》—　".indexOf(c) >= 0;
  }
}
