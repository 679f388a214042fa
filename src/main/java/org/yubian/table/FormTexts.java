package org.yubian.table;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Narrative;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.SignOff;

/** The values of placeholders that forms have. */
final class FormTexts {
  private static final String STAFF = "overall.staff.";

  private final Budget budget;
  private final BudgetTexts budgetTexts;
  private final RowTexts rowTexts;
  private final @Nullable SignOff signOff;

  /**
   * @param audience the public is not told who filled in a form
   */
  FormTexts(Budget budget, RowTexts rowTexts, Audience audience) {
    this.budget = budget;
    this.signOff = audience == Audience.INTERNAL ? budget.unit().signOff() : null;
    this.budgetTexts = new BudgetTexts(budget);
    this.rowTexts = rowTexts;
  }

  /**
   * @param target null for a form of the whole budget
   */
  @Nullable String value(String name, @Nullable PerformanceTarget target) {
    String own = target == null ? overall(name) : target(name, target);
    return own == null ? budgetTexts.value(name) : own;
  }

  private @Nullable String target(String name, PerformanceTarget target) {
    Project project = rowTexts.project(target.project());
    return switch (name) {
      case "project", "project.name" -> target.project();
      case "project.code" ->
          project == null || project.code() == null ? target.projectCode() : project.code();
      case "project.category" -> project == null ? null : project.category();
      case "project.nature" -> project == null ? null : project.plan().nature();
      case "project.period" -> project == null ? null : project.plan().period();
      case "target.supervisor" ->
          target.supervisingDepartment() == null
              ? budget.unit().department()
              : target.supervisingDepartment();
      case "target.implementer" ->
          target.implementingUnit() == null ? budget.unit().name() : target.implementingUnit();
      case "target.annual_goal" -> target.texts().annualGoal();
      case "target.mid_term_goal" -> target.texts().midTermGoal();
      case "target.overall_goal" -> target.texts().overallGoal();
      case "target.content" -> target.texts().content();
      case "target.remarks" -> target.texts().remarks();
      default -> null;
    };
  }

  private @Nullable String overall(String name) {
    OverallPerformance overall = budget.forms().overall();
    if (overall != null && name.startsWith(STAFF) && overall.staff() != null) {
      Map<String, Integer> staff = overall.staff();
      Integer count = staff.get(name.substring(STAFF.length()));
      return count == null ? null : count.toString();
    }
    return switch (name) {
      case "overall.annual_goal" -> overall == null ? null : overall.annualGoal();
      case "overall.long_term_goal" -> overall == null ? null : overall.longTermGoal();
      case "duties" -> duties(budget.forms().narrative());
      case "prepared_by" -> signOff == null ? null : signOff.preparedBy();
      case "phone" -> signOff == null ? null : signOff.phone();
      case "head" -> signOff == null ? null : signOff.head();
      case "finance_head" -> signOff == null ? null : signOff.financeHead();
      case "date" -> signOff == null ? null : signOff.date();
      default -> null;
    };
  }

  /** One numbered paragraph below another. */
  private static @Nullable String duties(@Nullable Narrative narrative) {
    if (narrative == null) {
      return null;
    }
    StringJoiner text = new StringJoiner("\n");
    int number = 1;
    for (String duty : narrative.duties()) {
      text.add(number++ + ". " + duty);
    }
    return text.toString();
  }
}
