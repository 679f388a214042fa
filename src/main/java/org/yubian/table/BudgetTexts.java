package org.yubian.table;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.Unit;

/** The values of placeholders that the budget as a whole gives, such as {year} and {unit}. */
final class BudgetTexts {
  private final Budget budget;

  BudgetTexts(Budget budget) {
    this.budget = budget;
  }

  @Nullable String value(String name) {
    Unit unit = budget.unit();
    return switch (name) {
      case "year" -> Integer.toString(budget.header().year());
      case "previous_year" -> Integer.toString(budget.header().year() - 1);
      case "unit", "unit.name" -> unit.name();
      case "unit.code" -> unit.code();
      case "supervisor.name" -> unit.department();
      case "supervisor.code" -> unit.departmentCode();
      case "division" -> unit.administrativeDivision();
      case "section.code" -> unit.financeSection() == null ? null : unit.financeSection().code();
      case "section.name" -> unit.financeSection() == null ? null : unit.financeSection().name();
      default -> null;
    };
  }

  /**
   * The name of a unit by its code; the budget's own where the code is none of its subordinates.
   */
  String unitName(String code) {
    return budget.unit().subordinateUnits().stream()
        .filter(unit -> unit.code().equals(code))
        .findFirst()
        .map(CodeName::name)
        .orElse(budget.unit().name());
  }
}
