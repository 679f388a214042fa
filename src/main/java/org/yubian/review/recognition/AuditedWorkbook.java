package org.yubian.review.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.table.AuditedTables;
import org.yubian.audit.table.FormHead;
import org.yubian.audit.table.PrintedTable;
import org.yubian.table.pack.FormDef;
import org.yubian.table.pack.TableDef;

/**
 * The tables recognised in a workbook, for the audit, which names their cells as the workbook does.
 */
public final class AuditedWorkbook implements AuditedTables {
  private final Recognition recognition;

  public AuditedWorkbook(Recognition recognition) {
    this.recognition = recognition;
  }

  @Override
  public List<PrintedTable> tables() {
    return recognition.tables().stream().map(this::printed).toList();
  }

  @Override
  public List<FormHead> formHeads() {
    return recognition.forms().stream().map(AuditedWorkbook::head).toList();
  }

  private static FormHead head(RecognisedForm form) {
    String year = form.values().get("year");
    return new FormHead(
        form.def().titles().title().text(),
        form.def().scope() == FormDef.Scope.TARGET ? form.values().get("project") : null,
        form.values().get("unit"),
        year == null ? null : Integer.valueOf(year),
        form.sheet() + "!A" + (form.firstRow() + 1),
        RecognisedForms.figures(form));
  }

  private PrintedTable printed(RecognisedTable table) {
    String title = table.title() == null ? usual(table.def()) : table.title();
    PrintedTable.Head head =
        new PrintedTable.Head(
            title,
            table.def().number(),
            table.unitLine(),
            table.unit().label(),
            table.notes(),
            (row, column) -> address(table, row, column));
    return new PrintedTable(
        table.def(), head, table.rows().stream().map(RecognisedTable.Row::cells).toList());
  }

  /** The title of a table that has none on its sheet. */
  private String usual(TableDef def) {
    Integer year = recognition.year();
    return def.caption()
        .title()
        .fill(name -> name.equals("year") && year != null ? year.toString() : null);
  }

  private static @Nullable String address(RecognisedTable table, int row, int column) {
    int onSheet = table.finding().columns().get(column);
    return onSheet < 0
        ? null
        : table.finding().sheet()
            + "!"
            + Places.column(onSheet)
            + (table.rows().get(row).sheetRow() + 1);
  }
}
