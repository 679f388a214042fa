package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Tells whether a printed row is of one level of a tree of rows, and with which keys. */
final class LevelPattern {
  private final RowDef.Level level;
  private final List<@Nullable TextPattern> patterns = new ArrayList<>();

  /**
   * @param leaves the block's columns
   */
  LevelPattern(RowDef.Level level, List<ColumnDef.Leaf> leaves) {
    this.level = level;
    String first = prefix(level.keys().getFirst());
    Map<String, Integer> digits = new HashMap<>();
    for (Dimension dimension : level.keys()) {
      int length = digits(dimension);
      if (length > 0) {
        digits.put(prefix(dimension), length);
      }
    }
    for (ColumnDef.Leaf leaf : leaves) {
      Template template = level.cells().get(leaf.id());
      boolean required =
          template != null
              && template.names().stream()
                  .anyMatch(name -> name.startsWith(first + ".") && !name.endsWith(".name"));
      patterns.add(
          template == null
              ? null
              : new TextPattern(template, required || isProject(template, level), digits));
    }
  }

  private static boolean isProject(Template template, RowDef.Level level) {
    return level.keys().getFirst() == Dimension.PROJECT
        && template.names().contains("project")
        && level.cells().values().stream().noneMatch(t -> t.names().contains("project.code"));
  }

  private static String prefix(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION, FUNCTION_SECTION, FUNCTION_CLASS -> "function";
      case DEPARTMENT, DEPARTMENT_CLASS -> "department";
      case GOVERNMENT, GOVERNMENT_CLASS -> "government";
      case PROJECT -> "project";
      case ITEM_GROUP -> "group";
      case UNIT -> "unit";
      default -> "none";
    };
  }

  private static int digits(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION_CLASS, DEPARTMENT_CLASS, GOVERNMENT_CLASS -> 3;
      case FUNCTION_SECTION, DEPARTMENT, GOVERNMENT -> 5;
      case FUNCTION -> 7;
      default -> 0;
    };
  }

  /** How many of the level's text columns the row leaves blank. */
  int blanks(List<String> texts) {
    int blanks = 0;
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i) != null && texts.get(i).isBlank()) {
        blanks++;
      }
    }
    return blanks;
  }

  RowDef.Level level() {
    return level;
  }

  /**
   * @param texts of the block's columns; amounts are not looked at
   */
  boolean matches(List<String> texts, List<ColumnDef.Leaf> leaves) {
    boolean any = false;
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).content() instanceof ColumnDef.Content.Text) {
        TextPattern pattern = patterns.get(i);
        boolean blank = texts.get(i).isBlank();
        if (pattern == null ? !blank : !pattern.matches(texts.get(i))) {
          return false;
        }
        any |= !blank;
      }
    }
    return any;
  }

  /** Values of all placeholders that the row gives. */
  Map<String, String> read(List<String> texts) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      TextPattern pattern = patterns.get(i);
      if (pattern != null) {
        values.putAll(pattern.read(texts.get(i)));
      }
    }
    return values;
  }

  /**
   * The keys of a row.
   *
   * @param values of the row and of those above it
   * @param index of the row, which tells rows by line apart
   */
  RowKey key(RowKey above, Map<String, String> values, int index) {
    RowKey key = above;
    for (Dimension dimension : level.keys()) {
      String value =
          switch (dimension) {
            case FUNCTION -> code(values, "function", 7);
            case FUNCTION_SECTION -> code(values, "function", 5);
            case FUNCTION_CLASS -> code(values, "function", 3);
            case DEPARTMENT -> code(values, "department", 5);
            case DEPARTMENT_CLASS -> code(values, "department", 3);
            case GOVERNMENT -> code(values, "government", 5);
            case GOVERNMENT_CLASS -> code(values, "government", 3);
            case PROJECT -> first(values, "project", "project.name");
            case ITEM_GROUP -> first(values, "group.code", "group.name");
            case UNIT -> first(values, "unit.code", "unit.name");
            case LINE -> Integer.toString(index);
            default -> null;
          };
      if (value != null && !value.isEmpty()) {
        key = key.with(dimension, value);
      }
    }
    return level.keys().contains(Dimension.LINE) ? ofLine(key, values) : key;
  }

  /** A row by line says itself what it is about. */
  private static RowKey ofLine(RowKey key, Map<String, String> values) {
    RowKey more = key;
    String function = code(values, "function", 7);
    String department = code(values, "department", 5);
    String project = values.get("project");
    if (function != null) {
      more = more.with(Dimension.FUNCTION, function);
    }
    if (department != null) {
      more = more.with(Dimension.DEPARTMENT, department);
    }
    return project == null || project.isEmpty() ? more : more.with(Dimension.PROJECT, project);
  }

  private static @Nullable String first(Map<String, String> values, String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String code(Map<String, String> values, String prefix, int length) {
    String whole = values.get(prefix + ".code");
    if (whole != null && !whole.isEmpty()) {
      return whole;
    }
    StringBuilder code = new StringBuilder();
    for (int part = 1; code.length() < length; part++) {
      String digits = values.get(prefix + "." + part);
      if (digits == null || digits.isEmpty()) {
        return null;
      }
      code.append(digits);
    }
    return code.length() == length ? code.toString() : null;
  }
}
