package org.yubian.audit.table;

import java.text.Normalizer;

/** The form in which printed texts are compared: no blanks, one width, straight quotes. */
public final class Folded {
  private Folded() {}

  public static String of(String text) {
    String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(unified.length());
    for (int i = 0; i < unified.length(); i++) {
      char c = unified.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        folded.append(
            switch (c) {
              case '“', '”' -> '"';
              case '‘', '’' -> '\'';
              default -> c;
            });
      }
    }
    return folded.toString();
  }
}
