package org.yubian.review.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;

/** Takes an indicator's value apart: ≥99% is an operator, a number and a measure. */
final class PrintedIndicator {
  private static final Pattern OPERATOR = Pattern.compile("^\\s*(≥|≤|=|＝|>|<|＞|＜)\\s*");
  private static final Pattern NUMBER = Pattern.compile("^([0-9]+(?:\\.[0-9]+)?)([^0-9.]*)$");

  /** 12月份完成 and 6月底前 are dates, 3月内 is a time. */
  private static final Pattern DATE = Pattern.compile("^(月(?!内|以内|$)|年(底|末|前|中)).*$");

  private PrintedIndicator() {}

  /** A date, and a value in whose rest there are digits, such as 12-15 天, is left whole. */
  static Indicator of(String level1, @Nullable String level2, String level3, String printed) {
    Matcher begins = OPERATOR.matcher(printed);
    String operator = begins.find() ? halfWidth(begins.group(1)) : null;
    String rest = operator == null ? printed.strip() : printed.substring(begins.end()).strip();
    Matcher number = NUMBER.matcher(rest);
    boolean measured =
        number.matches() && !number.group(2).isEmpty() && !DATE.matcher(number.group(2)).matches();
    return new Indicator(
        level1,
        level2,
        level3,
        operator,
        measured ? number.group(1) : rest,
        measured ? number.group(2) : null,
        Extras.NONE);
  }

  static @Nullable String operator(String text) {
    Matcher matcher = OPERATOR.matcher(text);
    return matcher.matches() ? halfWidth(matcher.group(1)) : null;
  }

  private static String halfWidth(String operator) {
    return switch (operator) {
      case "＝" -> "=";
      case "＞" -> ">";
      case "＜" -> "<";
      default -> operator;
    };
  }
}
