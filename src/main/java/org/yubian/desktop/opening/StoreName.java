package org.yubian.desktop.opening;

import org.yubian.budget.Budget;

/** What the file of a unit's budgets is called. */
public final class StoreName {
  static final String SUFFIX = ".mv.db";
  private static final int LONGEST = 60;

  private StoreName() {}

  /** The unit's name without characters that file systems do not take. */
  static String of(Budget budget) {
    String name = plain(budget.unit().name());
    return (name.isEmpty() ? Integer.toString(budget.header().year()) : name) + SUFFIX;
  }

  /** A text as part of a file's name. */
  public static String plain(String text) {
    String name = text.replaceAll("[\\\\/:;*?\"<>|\\p{Cntrl}]", " ").strip();
    return name.substring(0, Math.min(LONGEST, name.length()));
  }
}
