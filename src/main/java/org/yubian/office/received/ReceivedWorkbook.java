package org.yubian.office.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.office.carried.CarriedBudget;
import org.yubian.office.carried.CarriedBudgetReader.Found;
import org.yubian.office.carried.VisibleCells;
import org.yubian.office.excel.ExpectedSheets;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.WorkbookReader.Carried;
import org.yubian.session.WorkbookReader.Oddity;
import org.yubian.session.WorkbookReader.Submission;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.table.StatutoryTables;

/**
 * @param contents sheets in their order, with what they show
 */
record ReceivedWorkbook(
    Found found, List<Oddity> oddities, Map<ReceivedSheet, SheetContent> contents)
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
  public List<SubmittedSheet> sheets() {
    return contents.entrySet().stream()
        .map(entry -> entry.getValue().submitted(entry.getKey()))
        .toList();
  }

  @Override
  public Verification verify(Budget budget, StatutoryTables tables) {
    List<CarriedBudget.Table> written =
        found instanceof Found.Whole whole ? whole.budget().tables() : List.of();
    Map<ReceivedSheet, VisibleCells> sheets = new LinkedHashMap<>();
    contents.forEach((sheet, content) -> sheets.put(sheet, content.cells()));
    return new Verifier(sheets, written).verify(ExpectedSheets.of(budget, tables));
  }
}
