package org.yubian.office.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of the sheets of one workbook: at most 31 characters, none of {@code : \ / ? * [ ]}, no
 * apostrophe at either end, different also where case is not told apart.
 */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this one for itself.
    taken.add("history");
  }

  /** A name for a sheet with this title, not given out before. */
  String of(String title) {
    String plain = cut(clean(title), LONGEST);
    String name = plain;
    for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
      String mark = "（" + copy + "）";
      name = cut(plain, LONGEST - mark.length()) + mark;
    }
    return name;
  }

  private static String clean(String title) {
    StringBuilder name = new StringBuilder();
    title
        .strip()
        .codePoints()
        .filter(c -> CellText.isInXml(c) && !Character.isISOControl(c))
        .map(c -> ":\\/?*[]".indexOf(c) >= 0 ? ' ' : c)
        .forEach(name::appendCodePoint);
    String trimmed = name.toString().replaceAll("^['\\s]+|['\\s]+$", "");
    return trimmed.isEmpty() ? "表" : trimmed;
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
    return name.substring(0, end).replaceAll("['\\s]+$", "");
  }
}
