package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as sheets show them: as numbers, as texts, with full-width digits, in brackets. */
public final class Figures {
  private static final Pattern AMOUNT =
      Pattern.compile("\\(?-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,10})?\\)?");

  private Figures() {}

  /** Whether the text is a number and nothing else. */
  public static boolean is(String text) {
    return !text.isEmpty() && text.length() <= 40 && AMOUNT.matcher(plain(text)).matches();
  }

  /** Half-width, without blanks. */
  static String plain(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '−' || c == '—' || c == '–') {
        out.append('-');
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '¥' && c != '￥') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  /** The number; null where the text is none. */
  public static @Nullable BigDecimal value(String text) {
    String plain = plain(text);
    if (!is(plain)) {
      return null;
    }
    boolean bracketed = plain.startsWith("(");
    if (bracketed != plain.endsWith(")")) {
      return null;
    }
    BigDecimal number = new BigDecimal(plain.replaceAll("[(),]", ""));
    return bracketed ? number.negate() : number;
  }
}
