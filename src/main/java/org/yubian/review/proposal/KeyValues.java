package org.yubian.review.proposal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;

/** The keys of rows, from what their texts say. */
final class KeyValues {
  private KeyValues() {}

  /** The value of a key; null where the texts give none that could be one. */
  static @Nullable String of(Dimension dimension, Map<String, String> values) {
    return switch (dimension) {
      case FUNCTION_CLASS -> code(values, "function", 3);
      case FUNCTION_SECTION -> code(values, "function", 5);
      case FUNCTION -> code(values, "function", 7);
      case DEPARTMENT_CLASS -> code(values, "department", 3);
      case DEPARTMENT -> code(values, "department", 5);
      case GOVERNMENT_CLASS -> code(values, "government", 3);
      case GOVERNMENT -> code(values, "government", 5);
      case UNIT -> named(values, "unit.code");
      case PROJECT -> named(values, values.containsKey("project") ? "project" : "project.name");
      case ITEM_GROUP -> named(values, "group.code");
      case CATEGORY -> named(values, "category");
      default -> null;
    };
  }

  private static @Nullable String named(Map<String, String> values, String name) {
    String value = values.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private static @Nullable String code(Map<String, String> values, String prefix, int digits) {
    String whole = values.get(prefix + ".code");
    if (whole == null) {
      StringBuilder parts = new StringBuilder();
      for (int part = 1; part <= 3; part++) {
        parts.append(values.getOrDefault(prefix + "." + part, ""));
      }
      whole = parts.toString();
    }
    return whole.length() == digits && whole.chars().allMatch(Character::isDigit) ? whole : null;
  }
}
