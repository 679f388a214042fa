package org.yubian.audit.check;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Assets;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;

/**
 * Last year's figures: as this budget declares them, else of the lines it holds for comparison,
 * else of last year's budget.
 */
final class LastYear {
  private LastYear() {}

  /** Last year's lines; empty where nothing is known of them. */
  static Rows<ExpenditureLine> lines(AuditContext context) {
    Rows<ExpenditureLine> own = context.budget().rows(Section.PREVIOUS_EXPENDITURES);
    Budget previous = context.references().previousYear();
    return own.isEmpty() && previous != null ? previous.rows(Section.EXPENDITURES) : own;
  }

  /** In fen; null where it is not known, or hidden in lines without an economic subject. */
  static @Nullable Long threePublic(AuditContext context, ThreePublicItem item) {
    Amount declared = context.budget().comparison().threePublic().previousOrNone().get(item);
    if (declared == null) {
      Budget previous = context.references().previousYear();
      declared =
          previous == null ? null : previous.comparison().threePublic().currentOrNone().get(item);
    }
    if (declared != null) {
      return declared.fen();
    }
    Rows<ExpenditureLine> lines = lines(context);
    if (lines.isEmpty()) {
      return null;
    }
    long sum = 0;
    for (ExpenditureLine line : lines) {
      Coding coding = line.coding();
      if (coding.fund() == Fund.GENERAL_PUBLIC && !coding.carriedOver()) {
        if (coding.departmentEconomic() == null) {
          return null;
        }
        if (Prefixes.any(item.economics(), coding.departmentEconomic())) {
          sum = Math.addExact(sum, line.amount().fen());
        }
      }
    }
    return sum;
  }

  /** 机关运行经费 in fen; null where it is not known. */
  static @Nullable Long operatingExpense(AuditContext context) {
    Amount declared = context.budget().comparison().totals().get(PreviousTotal.OPERATING_EXPENSE);
    if (declared != null) {
      return declared.fen();
    }
    Rows<ExpenditureLine> lines = lines(context);
    if (lines.isEmpty()) {
      return null;
    }
    long sum = 0;
    for (ExpenditureLine line : lines) {
      if (isOperating(line.coding())) {
        sum = Math.addExact(sum, line.amount().fen());
      }
    }
    return sum;
  }

  /** Whether a line of an administrative unit is part of 机关运行经费. */
  static boolean isOperating(Coding coding) {
    return coding.fund() == Fund.GENERAL_PUBLIC
        && !coding.carriedOver()
        && Category.ROUTINE.equals(coding.category());
  }

  static @Nullable Assets assets(AuditContext context) {
    Budget previous = context.references().previousYear();
    return previous == null ? null : previous.forms().assets();
  }
}
