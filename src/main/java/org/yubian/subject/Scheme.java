package org.yubian.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;

/** A classification of 政府收支分类科目. */
public enum Scheme {
  /** 支出功能分类: codes 2xx, 2xxxx, 2xxxxxx. */
  FUNCTION('2', Level.CLASS, Level.SECTION, Level.ITEM),
  /** 部门预算支出经济分类: codes 3xx, 3xxxx. */
  DEPARTMENT_ECONOMIC('3', Level.CLASS, Level.SECTION),
  /** 政府预算支出经济分类: codes 5xx, 5xxxx. */
  GOVERNMENT_ECONOMIC('5', Level.CLASS, Level.SECTION),
  /** 收入分类: codes 1xx to 1xxxxxxxx. */
  REVENUE('1', Level.CLASS, Level.SECTION, Level.ITEM, Level.SUBITEM);

  private final char firstDigit;
  private final List<Level> levels;

  Scheme(char firstDigit, Level... levels) {
    this.firstDigit = firstDigit;
    this.levels = List.of(levels);
  }

  /** The levels of this scheme, from the top. */
  public List<Level> levels() {
    return levels;
  }

  /** The level lines are written at: 项 of the functional, 款 of the economic classifications. */
  public Level lineLevel() {
    return this == REVENUE ? Level.ITEM : levels.getLast();
  }

  /**
   * Whether the text has the shape of a code of this scheme: its digits, first digit and length.
   */
  public boolean isCode(String text) {
    return !text.isEmpty()
        && text.charAt(0) == firstDigit
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Level.ofCode(text).filter(levels::contains).isPresent();
  }

  /** The scheme whose codes begin with this digit. */
  public static Optional<Scheme> ofFirstDigit(char digit) {
    return Arrays.stream(values()).filter(scheme -> scheme.firstDigit == digit).findFirst();
  }

  /** The first digit of all codes of this scheme. */
  public char firstDigit() {
    return firstDigit;
  }

  /** The Chinese name of the classification. */
  public String label() {
    Messages text = Messages.of(Scheme.class);
    return switch (this) {
      case FUNCTION -> text.get("scheme.function");
      case DEPARTMENT_ECONOMIC -> text.get("scheme.department-economic");
      case GOVERNMENT_ECONOMIC -> text.get("scheme.government-economic");
      case REVENUE -> text.get("scheme.revenue");
    };
  }
}
