package org.yubian.audit.table;

import org.jspecify.annotations.Nullable;

/** The placeholders that the budget's year gives. */
record Years(int year) {
  @Nullable String value(String name) {
    return switch (name) {
      case "year" -> Integer.toString(year);
      case "previous_year" -> Integer.toString(year - 1);
      default -> null;
    };
  }
}
