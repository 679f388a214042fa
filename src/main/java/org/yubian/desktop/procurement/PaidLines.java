package org.yubian.desktop.procurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;

/** The expenditure lines a purchase can be paid from: those of all it says about them. */
record PaidLines(List<ExpenditureLine> lines, long fen) {
  static PaidLines of(Budget budget, ProcurementLine purchase) {
    List<ExpenditureLine> lines = new ArrayList<>();
    long fen = 0;
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      if (fits(purchase.coding(), line.coding())) {
        lines.add(line);
        fen = Math.addExact(fen, line.amount().fen());
      }
    }
    return new PaidLines(lines, fen);
  }

  private static boolean fits(Coding purchase, Coding line) {
    return purchase.fund() == line.fund()
        && fits(purchase.function(), line.function())
        && fits(purchase.departmentEconomic(), line.departmentEconomic())
        && fits(purchase.project(), line.project())
        && fits(purchase.unitCode(), line.unitCode());
  }

  /** What the purchase does not say fits everything; so does what the line does not say. */
  private static boolean fits(@Nullable String wanted, @Nullable String is) {
    return wanted == null || is == null || wanted.equals(is);
  }
}
