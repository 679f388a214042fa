package org.yubian.exchange;

/** Shows a piece of a document within a sentence: on one line, not too long, nothing invisible. */
final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(String text) {
    return head(text, LONGEST);
  }

  /** Names of files and keys tell more by their length than other texts. */
  static String ofName(String text) {
    return head(text, 3 * LONGEST);
  }

  /** A path of many steps. */
  static String ofPlace(String path) {
    return head(path, 6 * LONGEST);
  }

  private static String head(String text, int longest) {
    int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
    return visible(text.substring(0, end)) + (end < text.length() ? "…" : "");
  }

  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        if (isVisible(c)) {
          shown.appendCodePoint(c);
        } else {
          shown.append(c < 0x10000 ? "\\u%04x".formatted(c) : "\\u{%x}".formatted(c));
        }
      }
    }
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
