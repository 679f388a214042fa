package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.office.carried.VisibleCells;
import org.yubian.table.FormGrid;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;

/** What the sheets of the 报送版 show, in their order, as long as nobody changes them. */
public final class ExpectedSheets {
  private static final Messages TEXT = Messages.of(ExpectedSheets.class);

  private ExpectedSheets() {}

  /**
   * @param beside text of the link beside the table, outside the print area; empty for none
   * @param isTable whether it is a table or form and not the cover or the contents
   */
  public record Expected(String sheet, VisibleCells cells, String beside, boolean isTable) {}

  public static List<Expected> of(Budget budget, StatutoryTables laidOut) {
    List<Expected> sheets = new ArrayList<>();
    try (BudgetWorkbook scratch = new BudgetWorkbook()) {
      SheetWriter cover = scratch.sheet(TEXT.get("sheet.cover"));
      new CoverSheet(cover, budget)
          .write(TEXT.get("cover.subtitle"), CoverNotes.of(budget, laidOut));
      SheetWriter contents = scratch.sheet(TEXT.get("sheet.contents"));
      List<ContentsSheet.Entry> entries = new ArrayList<>();
      List<Expected> tables = new ArrayList<>();
      for (Grid grid : laidOut.grids()) {
        String name = scratch.sheet(grid.heading().title()).sheet().getSheetName();
        entries.add(ExcelExporter.entry(name, grid));
        tables.add(new Expected(name, TableCells.of(grid), TEXT.get("contents.back"), true));
      }
      for (FormGrid form : laidOut.forms()) {
        SheetWriter sheet = scratch.sheet(ExcelExporter.name(form));
        new FormSheet(form, sheet).write();
        String name = sheet.sheet().getSheetName();
        entries.add(ExcelExporter.entry(name, form));
        tables.add(new Expected(name, sheet.visible(), TEXT.get("contents.back"), true));
      }
      new ContentsSheet(contents, entries).write(ExcelExporter.title(budget));
      sheets.add(other(cover));
      sheets.add(other(contents));
      sheets.addAll(tables);
      return sheets;
    }
  }

  private static Expected other(SheetWriter writer) {
    return new Expected(writer.sheet().getSheetName(), writer.visible(), "", false);
  }
}
