package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;

/**
 * Reads {@code where: {fund: 财政拨款, category: {not: [结转下年]}}}. Groups of funds and categories have
 * names of their own; {@code none} stands for "no value".
 */
final class FilterReader {
  static final String NONE = "none";
  static final Map<String, Dimension> DIMENSIONS = dimensions();

  /** Names that stand for several funds. */
  static final Map<String, List<String>> FUND_GROUPS =
      Map.of("财政拨款", labels(Fund::isFiscal), "单位资金", labels(Fund::isOwn));

  /** Names that stand for several categories. */
  static final Map<String, List<String>> CATEGORY_GROUPS =
      Map.of("基本支出", List.of(Category.PERSONNEL, Category.ROUTINE));

  private final Set<String> categories;

  /**
   * @param categories expenditure categories lines may have
   */
  FilterReader(List<String> categories) {
    this.categories = Set.copyOf(categories);
  }

  private static Map<String, Dimension> dimensions() {
    Map<String, Dimension> names = new LinkedHashMap<>();
    names.put("function", Dimension.FUNCTION);
    names.put("function.section", Dimension.FUNCTION_SECTION);
    names.put("function.class", Dimension.FUNCTION_CLASS);
    names.put("department", Dimension.DEPARTMENT);
    names.put("department.class", Dimension.DEPARTMENT_CLASS);
    names.put("government", Dimension.GOVERNMENT);
    names.put("government.class", Dimension.GOVERNMENT_CLASS);
    names.put("category", Dimension.CATEGORY);
    names.put("project", Dimension.PROJECT);
    names.put("project.category", Dimension.PROJECT_CATEGORY);
    names.put("project.group", Dimension.ITEM_GROUP);
    names.put("withheld", Dimension.WITHHELD);
    names.put("fund", Dimension.FUND);
    names.put("carried_fund", Dimension.CARRIED_FUND);
    names.put("any_fund", Dimension.ANY_FUND);
    names.put("detail", Dimension.DETAIL);
    names.put("unit", Dimension.UNIT);
    names.put("kind", Dimension.PROCUREMENT_KIND);
    names.put("line", Dimension.LINE);
    return names;
  }

  private static List<String> labels(Predicate<Fund> test) {
    return Arrays.stream(Fund.values()).filter(test).map(Fund::label).toList();
  }

  static @Nullable Dimension dimension(String name) {
    return DIMENSIONS.get(name);
  }

  /** The name a pack uses for a dimension. */
  static String name(Dimension dimension) {
    return DIMENSIONS.entrySet().stream()
        .filter(entry -> entry.getValue() == dimension)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  static String dimensionNames() {
    return String.join(", ", DIMENSIONS.keySet());
  }

  Filter read(Keys owner, String key) {
    Keys where = owner.map(key, Shape.FREE);
    if (where == null) {
      return Filter.ALL;
    }
    List<Condition> conditions = new ArrayList<>();
    where
        .all()
        .forEach(
            (name, node) -> {
              Dimension dimension = DIMENSIONS.get(name);
              if (dimension == null) {
                where.problemAt(name, "where.unknown", name, dimensionNames());
              } else {
                conditions.add(condition(where, dimension, name, node));
              }
            });
    return new Filter(conditions);
  }

  private Condition condition(Keys where, Dimension dimension, String name, PackNode node) {
    if (node instanceof PackNode.Entries entries) {
      Keys inner = where.of(entries, Shape.NOT);
      if (!inner.has("not")) {
        inner.problem(inner.place(), "key.missing", "not");
      }
      return new Condition(dimension, values(inner, dimension, "not", inner.texts("not")), true);
    }
    List<String> names = where.texts(name, node);
    return new Condition(dimension, values(where, dimension, name, names), false);
  }

  private Set<String> values(Keys where, Dimension dimension, String key, List<String> names) {
    Map<String, List<String>> groups =
        isFund(dimension)
            ? FUND_GROUPS
            : dimension == Dimension.CATEGORY ? CATEGORY_GROUPS : Map.of();
    Set<String> values = new LinkedHashSet<>();
    for (String name : names) {
      if (name.equals(NONE)) {
        values.add("");
      } else if (groups.containsKey(name)) {
        values.addAll(groups.getOrDefault(name, List.of()));
      } else {
        check(where, dimension, key, name);
        values.add(name);
      }
    }
    return values;
  }

  private void check(Keys where, Dimension dimension, String key, String value) {
    switch (dimension) {
      case FUND, CARRIED_FUND, ANY_FUND -> {
        if (Fund.byLabel(value).isEmpty()) {
          where.problemAt(key, "where.fund", value, fundNames());
        }
      }
      case CATEGORY -> {
        if (!categories.contains(value)) {
          String known = String.join("、", categories.stream().sorted().toList());
          where.problemAt(key, "where.category", value, known);
        }
      }
      case FUNCTION -> digits(where, key, value, 7);
      case FUNCTION_SECTION, DEPARTMENT, GOVERNMENT -> digits(where, key, value, 5);
      case FUNCTION_CLASS, DEPARTMENT_CLASS, GOVERNMENT_CLASS -> digits(where, key, value, 3);
      default -> {}
    }
  }

  static String fundNames() {
    return String.join("、", labels(fund -> true));
  }

  private static void digits(Keys where, String key, String value, int count) {
    if (!value.matches("\\d{" + count + "}")) {
      where.problemAt(key, "where.code", value, count);
    }
  }

  private static boolean isFund(Dimension dimension) {
    return dimension == Dimension.FUND
        || dimension == Dimension.CARRIED_FUND
        || dimension == Dimension.ANY_FUND;
  }
}
