package org.yubian.table.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yubian.ledger.Dimension;

/** The values that texts of a pack can ask for as {@code {name}}. */
final class Placeholders {
  /** What the budget as a whole gives; any text may ask for it. */
  static final Set<String> OF_BUDGET =
      ordered(
          "year",
          "previous_year",
          "unit",
          "unit.name",
          "unit.code",
          "supervisor.name",
          "supervisor.code",
          "division",
          "section.code",
          "section.name");

  static final Set<String> OF_FUNCTION =
      ordered("function.code", "function.1", "function.2", "function.3", "function.name");
  static final Set<String> OF_DEPARTMENT =
      ordered("department.code", "department.1", "department.2", "department.name");
  static final Set<String> OF_GOVERNMENT =
      ordered("government.code", "government.1", "government.2", "government.name");
  static final Set<String> OF_PROJECT =
      ordered(
          "project",
          "project.name",
          "project.code",
          "project.category",
          "project.nature",
          "project.period");
  static final Set<String> OF_GROUP = ordered("group.code", "group.name");

  /** What a procurement line gives besides its classification. */
  static final Set<String> OF_PURCHASE =
      ordered(
          "item.code",
          "item.name",
          "quantity",
          "unit_price",
          "measure",
          "kind",
          "fund",
          "fund_source",
          "fund_nature");

  /** What an entry of a list gives to the label of its row. */
  static final Set<String> OF_LIST = ordered("n", "text", "code");

  /** What a performance target gives to its form. */
  static final Set<String> OF_TARGET =
      ordered(
          "target.supervisor",
          "target.implementer",
          "target.annual_goal",
          "target.mid_term_goal",
          "target.overall_goal",
          "target.content",
          "target.remarks");

  /** What a budget gives to the form of its overall target. */
  static final Set<String> OF_OVERALL =
      ordered(
          "overall.annual_goal",
          "overall.long_term_goal",
          "overall.staff.total",
          "overall.staff.established",
          "overall.staff.not_established",
          "duties",
          "prepared_by",
          "phone",
          "head",
          "finance_head",
          "date");

  private Placeholders() {}

  private static Set<String> ordered(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }

  /** What rows grouped by these dimensions can ask for. */
  static Set<String> ofRows(Collection<Dimension> keys) {
    Set<String> names = new LinkedHashSet<>(OF_BUDGET);
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    dimensions.addAll(keys);
    for (Dimension dimension : dimensions) {
      switch (dimension) {
        case FUNCTION, FUNCTION_SECTION, FUNCTION_CLASS -> names.addAll(OF_FUNCTION);
        case DEPARTMENT, DEPARTMENT_CLASS -> names.addAll(OF_DEPARTMENT);
        case GOVERNMENT, GOVERNMENT_CLASS -> names.addAll(OF_GOVERNMENT);
        case PROJECT -> names.addAll(OF_PROJECT);
        case ITEM_GROUP -> names.addAll(OF_GROUP);
        case UNIT -> {}
        case LINE -> {
          names.addAll(OF_FUNCTION);
          names.addAll(OF_DEPARTMENT);
          names.addAll(OF_PROJECT);
          names.addAll(OF_PURCHASE);
        }
        default -> names.add(FilterReader.name(dimension));
      }
    }
    return names;
  }

  /** What the cells of a form can ask for. */
  static Set<String> ofForm(FormDef.Scope scope, boolean withAmount) {
    Set<String> names = new LinkedHashSet<>(OF_BUDGET);
    if (withAmount) {
      names.add("amount");
    }
    if (scope == FormDef.Scope.TARGET) {
      names.addAll(OF_PROJECT);
      names.addAll(OF_TARGET);
    } else {
      names.addAll(OF_OVERALL);
    }
    return names;
  }

  /** Reports placeholders that nothing fills, usually misspelt. */
  static void check(Template template, Set<String> known, Keys keys, String key) {
    for (String name : template.names()) {
      if (!known.contains(name)) {
        keys.problemAt(key, "placeholder.unknown", "{" + name + "}", braced(known));
      }
    }
  }

  private static String braced(Set<String> names) {
    return String.join(" ", names.stream().map(name -> "{" + name + "}").toList());
  }
}
