package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.ZeroStyle;

/** Writes parts of packs as {@link PackLibrary} reads them. */
public final class PackText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9（）()“”《》、。，：./_ 　]*");
  private static final Set<String> WORDS = Set.of("none", "true", "false", "null", "yes", "no");

  private PackText() {}

  /** A text as a value, in quotes where it needs them. */
  public static String quoted(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && text.equals(text.strip())
            && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain
        ? text
        : "\""
            + text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "")
            + "\"";
  }

  private static String list(List<String> texts) {
    return texts.size() == 1 ? texts.getFirst() : "[" + String.join(", ", texts) + "]";
  }

  /**
   * What a column holds, as keys and values; empty for a sum of everything.
   *
   * @param ids new names of columns; null for a column that is not there any more
   * @param usual source of the columns around
   * @return null where the content needs a column that is not there
   */
  public static @Nullable List<String> content(
      ColumnDef.Leaf leaf, Source usual, Function<String, @Nullable String> ids) {
    List<String> keys = new ArrayList<>();
    switch (leaf.content()) {
      case ColumnDef.Content.Text text -> keys.add("text: true");
      case ColumnDef.Content.Sum sum -> {
        if (sum.source() != usual) {
          keys.add("source: " + source(sum.source()));
        }
        where(sum.where(), keys);
      }
      case ColumnDef.Content.Figures figures -> keys.add("figures: " + list(figures.names()));
      case ColumnDef.Content.Difference difference -> {
        String minuend = ids.apply(difference.minuend());
        String subtrahend = ids.apply(difference.subtrahend());
        if (minuend == null || subtrahend == null) {
          return null;
        }
        keys.add("difference: [" + minuend + ", " + subtrahend + "]");
      }
      case ColumnDef.Content.Rate rate -> {
        String part = ids.apply(rate.part());
        String base = ids.apply(rate.base());
        if (part == null || base == null) {
          return null;
        }
        keys.add("rate: [" + part + ", " + base + "]");
      }
      case ColumnDef.Content.Indicators indicators ->
          keys.add(
              "indicators: {level1: "
                  + quoted(indicators.level1())
                  + ", show: "
                  + (indicators.value() ? "value" : "name")
                  + "}");
    }
    List<String> parts = leaf.parts().stream().map(ids).filter(id -> id != null).toList();
    if (!parts.isEmpty()) {
      keys.add("parts: [" + String.join(", ", parts) + "]");
    }
    ColumnDef.Align align = leaf.look().align();
    if (align != null) {
      keys.add("align: " + align.name().toLowerCase(Locale.ROOT));
    }
    if (leaf.look().zero() != null) {
      keys.add(leaf.look().zero() == ZeroStyle.BLANK ? "zero: blank" : "zero: \"0.00\"");
    }
    return keys;
  }

  public static String source(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  /** Adds the {@code where} of a filter that asks for anything. */
  public static void where(Filter filter, List<String> keys) {
    if (!filter.conditions().isEmpty()) {
      List<String> conditions = filter.conditions().stream().map(PackText::condition).toList();
      keys.add("where: {" + String.join(", ", conditions) + "}");
    }
  }

  private static String condition(Condition condition) {
    List<String> values = new ArrayList<>();
    Set<String> left = new java.util.TreeSet<>(condition.values());
    groups(condition.dimension())
        .forEach(
            (name, members) -> {
              if (left.containsAll(members)) {
                values.add(name);
                members.forEach(left::remove);
              }
            });
    left.forEach(value -> values.add(value.isEmpty() ? FilterReader.NONE : quoted(value)));
    String text = list(values);
    String name = FilterReader.name(condition.dimension());
    return condition.negated() ? name + ": {not: " + text + "}" : name + ": " + text;
  }

  private static Map<String, List<String>> groups(Dimension dimension) {
    return switch (dimension) {
      case FUND, CARRIED_FUND, ANY_FUND -> FilterReader.FUND_GROUPS;
      case CATEGORY -> FilterReader.CATEGORY_GROUPS;
      default -> Map.of();
    };
  }

  /** The words of a pack: names of subjects as it prints them, and its project categories. */
  public static String words(Pack pack) {
    StringBuilder text = new StringBuilder();
    List<String> categories = pack.vocabulary().projectCategories();
    if (!categories.isEmpty()) {
      text.append("project_categories: [");
      text.append(String.join(", ", categories.stream().map(PackText::quoted).toList()));
      text.append("]\n");
    }
    List<String> names = new ArrayList<>();
    names("function", pack.names().function(), names);
    names("department", pack.names().department(), names);
    names("government", pack.names().government(), names);
    if (pack.names().halfBrackets()) {
      names.add("brackets: half");
    }
    if (!names.isEmpty()) {
      text.append("names: {").append(String.join(", ", names)).append("}\n");
    }
    return text.toString();
  }

  private static void names(String key, Map<String, String> printed, List<String> names) {
    if (!printed.isEmpty()) {
      List<String> entries = new ArrayList<>();
      new java.util.TreeMap<>(printed)
          .forEach((code, name) -> entries.add(quoted(code) + ": " + quoted(name)));
      names.add(key + ": {" + String.join(", ", entries) + "}");
    }
  }

  /** How a row is dressed, as keys and values. */
  public static void look(RowDef.Look look, int columns, List<String> keys) {
    if (look.style() != RowDef.Style.ITEM) {
      keys.add("style: " + look.style().name().toLowerCase(Locale.ROOT));
    }
    if (look.indent() > 0) {
      keys.add("indent: " + look.indent());
    }
    if (look.merge() > 1 && look.merge() <= columns) {
      keys.add("merge: " + look.merge());
    }
  }

  /** Texts of a row by new names of columns. */
  public static void cells(
      Map<String, Template> cells, Function<String, @Nullable String> ids, List<String> keys) {
    List<String> texts = new ArrayList<>();
    cells.forEach(
        (column, template) -> {
          String id = ids.apply(column);
          if (id != null) {
            texts.add(id + ": " + quoted(template.text()));
          }
        });
    if (!texts.isEmpty()) {
      keys.add("cells: {" + String.join(", ", texts) + "}");
    }
  }

  /** A level of rows, as keys and values. */
  public static String level(
      RowDef.Level level, int columns, Function<String, @Nullable String> ids) {
    List<String> keys = new ArrayList<>();
    keys.add("key: " + list(level.keys().stream().map(FilterReader::name).toList()));
    if (!level.order().isEmpty()) {
      keys.add("order: " + list(level.order().stream().map(PackText::order).toList()));
    }
    if (level.missing() != null) {
      keys.add("missing: " + quoted(level.missing()));
    }
    if (level.every()) {
      keys.add("every: true");
    }
    cells(level.cells(), ids, keys);
    look(level.look(), columns, keys);
    return level.id() + ": {" + String.join(", ", keys) + "}";
  }

  private static String order(RowDef.Order order) {
    return switch (order) {
      case RowDef.Order.ByProjectCategory() -> "project.category";
      case RowDef.Order.ByProjectCode() -> "project.code";
      case RowDef.Order.AsListed() -> "listed";
      case RowDef.Order.ByFirst by -> FilterReader.name(by.dimension());
    };
  }
}
