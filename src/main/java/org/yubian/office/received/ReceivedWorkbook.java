package org.yubian.office.received;

import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.office.carried.CarriedBudget;
import org.yubian.office.carried.CarriedBudgetReader.Found;
import org.yubian.office.carried.VisibleCells;
import org.yubian.office.excel.ExpectedSheets;
import org.yubian.session.WorkbookReader.Carried;
import org.yubian.session.WorkbookReader.Oddity;
import org.yubian.session.WorkbookReader.Submission;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.table.StatutoryTables;

/**
 * @param sheets in their order, with what they show
 */
record ReceivedWorkbook(Found found, List<Oddity> oddities, Map<ReceivedSheet, VisibleCells> sheets)
    implements Submission {

  @Override
  public Carried carried() {
    return switch (found) {
      case Found.Whole whole -> new Carried.Whole(whole.budget().document());
      case Found.Broken broken -> new Carried.Broken();
      case Found.None none -> new Carried.None();
    };
  }

  @Override
  public Verification verify(Budget budget, StatutoryTables tables) {
    List<CarriedBudget.Table> written =
        found instanceof Found.Whole whole ? whole.budget().tables() : List.of();
    return new Verifier(sheets, written).verify(ExpectedSheets.of(budget, tables));
  }
}
