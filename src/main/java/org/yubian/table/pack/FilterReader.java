package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final String NONE = "none";
  private static final Map<String, Dimension> DIMENSIONS = dimensions();
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "财政拨款", labels(Fund::isFiscal),
          "单位资金", labels(Fund::isOwn),
          "基本支出", List.of(Category.PERSONNEL, Category.ROUTINE));

  private FilterReader() {}

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

  private static List<String> labels(java.util.function.Predicate<Fund> test) {
    return java.util.Arrays.stream(Fund.values()).filter(test).map(Fund::label).toList();
  }

  static @Nullable Dimension dimension(String name) {
    return DIMENSIONS.get(name);
  }

  static String dimensionNames() {
    return String.join(", ", DIMENSIONS.keySet());
  }

  static Filter read(Keys owner, String key) {
    Keys where = owner.map(key);
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
                where.problem(node.place(), "where.unknown", name, dimensionNames());
              } else {
                conditions.add(condition(where, dimension, name, node));
              }
            });
    return new Filter(conditions);
  }

  private static Condition condition(Keys where, Dimension dimension, String name, PackNode node) {
    if (node instanceof PackNode.Entries entries) {
      Keys inner = where.of(entries);
      List<String> not = inner.texts("not");
      inner.done();
      return new Condition(dimension, values(where, dimension, node, not), true);
    }
    return new Condition(dimension, values(where, dimension, node, where.texts(name, node)), false);
  }

  private static Set<String> values(
      Keys where, Dimension dimension, PackNode node, List<String> names) {
    Set<String> values = new LinkedHashSet<>();
    for (String name : names) {
      if (name.equals(NONE)) {
        values.add("");
      } else if (GROUPS.containsKey(name)) {
        values.addAll(GROUPS.getOrDefault(name, List.of()));
      } else {
        if (isFund(dimension) && Fund.byLabel(name).isEmpty()) {
          where.problem(node.place(), "where.fund", name);
        }
        values.add(name);
      }
    }
    return values;
  }

  private static boolean isFund(Dimension dimension) {
    return dimension == Dimension.FUND
        || dimension == Dimension.CARRIED_FUND
        || dimension == Dimension.ANY_FUND;
  }
}
