package org.yubian.office.excel;

import java.util.regex.Pattern;

/** Texts as a cell can hold them. */
public final class CellText {
  /** Excel takes no longer text in a cell. */
  private static final int LONGEST = 32767;

  /** Excel reads this as the character with that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int MARK = 0xFFFD;

  private CellText() {}

  /** What the cell will show: a mark for each character XML cannot hold, and not too much. */
  public static String shown(String text) {
    String fitting =
        text.length() <= LONGEST
            ? text
            : text.substring(
                    0,
                    Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
                + "…";
    if (fitting.codePoints().allMatch(CellText::isInXml)) {
      return fitting;
    }
    StringBuilder shown = new StringBuilder(fitting.length());
    fitting.codePoints().map(c -> isInXml(c) ? c : MARK).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** What the file has to say so that the cell shows it. */
  public static String stored(String shown) {
    return shown.indexOf("_x") < 0 ? shown : ESCAPE.matcher(shown).replaceAll("_x005F_");
  }

  static boolean isInXml(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
