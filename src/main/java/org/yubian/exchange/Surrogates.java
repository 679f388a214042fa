package org.yubian.exchange;

/** Halves of characters beyond the basic plane that lack their other half: no text has them. */
final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  static boolean anyAlone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isAlone(text, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** At the first half of a pair, or at any half that is alone. */
  private static boolean isAlone(String text, int i) {
    return !(Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1)));
  }

  /** The text as it can be written in UTF-8. */
  static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
    return whole.toString();
  }

  /** The text as the inside of a JSON string that keeps single halves. */
  static String escaped(String text) {
    StringBuilder inside = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        inside.append("\\u%04x".formatted((int) c));
      } else {
        inside.append(c);
      }
    }
    return inside.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
        && Character.isSurrogate((char) codePoint);
  }
}
