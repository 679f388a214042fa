package org.yubian.office.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.office.carried.CarriedBudget;
import org.yubian.session.WorkbookExporter;
import org.yubian.table.Grid;

/** Writes the provincial workbook as .xlsx. */
public final class ExcelExporter implements WorkbookExporter {
  private static final Messages TEXT = Messages.of(ExcelExporter.class);

  private final BudgetCodec codec;
  private final String version;

  /**
   * @param codec for the budget that the 报送版 carries
   * @param version of the program
   */
  public ExcelExporter(BudgetCodec codec, String version) {
    this.codec = codec;
    this.version = version;
  }

  @Override
  public void export(Request request) throws FileProblem {
    SafeFile.write(request.target(), out -> write(request, out));
  }

  /** Writes to a stream what {@link #export} writes to a file. */
  void write(Request request, OutputStream out) throws IOException {
    try (BudgetWorkbook workbook = new BudgetWorkbook()) {
      switch (request.kind()) {
        case SUBMISSION -> submission(request, workbook);
        case PUBLIC -> publication(request, workbook);
      }
      workbook.writeTo(out);
    }
  }

  private void submission(Request request, BudgetWorkbook workbook) throws IOException {
    Budget budget = request.budget();
    new CoverSheet(workbook.sheet(TEXT.get("sheet.cover")), budget)
        .write(TEXT.get("cover.subtitle"), CoverNotes.of(budget, request.pack(), request.grids()));
    List<BudgetWorkbook.Written> tables = contentsAndTables(budget, request.grids(), workbook);
    String program = TEXT.get("program", version);
    List<CarriedBudget.Table> carried = new ArrayList<>();
    for (BudgetWorkbook.Written table : tables) {
      // Only who receives the submission needs to be told where a total was rounded.
      table.remarks().forEach(r -> table.writer().comment(r.row(), r.column(), r.text(), program));
      carried.add(
          new CarriedBudget.Table(
              table.grid().def().number(), table.sheet(), table.writer().visible().digest()));
    }
    CarriedBudget.Origin origin =
        new CarriedBudget.Origin(program, request.pack().id(), request.pack().version());
    workbook.carry(new CarriedBudget(origin, codec.encode(budget), carried));
    workbook.describe(title(budget), Optional.of(program));
  }

  private static void publication(Request request, BudgetWorkbook workbook) {
    PublicGrid published = new PublicGrid(request.budget());
    contentsAndTables(
        request.budget(), request.grids().stream().map(published::of).toList(), workbook);
    workbook.describe(title(request.budget()), Optional.empty());
  }

  private static List<BudgetWorkbook.Written> contentsAndTables(
      Budget budget, List<Grid> grids, BudgetWorkbook workbook) {
    SheetWriter contents = workbook.sheet(TEXT.get("sheet.contents"));
    List<BudgetWorkbook.Written> tables = workbook.tables(grids, contents);
    new ContentsSheet(contents, tables.stream().map(ExcelExporter::entry).toList())
        .write(title(budget));
    return tables;
  }

  private static ContentsSheet.Entry entry(BudgetWorkbook.Written table) {
    return entry(table.sheet(), table.grid());
  }

  static ContentsSheet.Entry entry(String sheet, Grid grid) {
    Grid.Heading heading = grid.heading();
    String number = heading.tableNumber() == null ? "" : heading.tableNumber();
    return new ContentsSheet.Entry(sheet, number, heading.title(), grid.empty());
  }

  static String title(Budget budget) {
    return TEXT.get(
        "title", budget.unit().name(), budget.header().year(), budget.unit().scope().label());
  }
}
