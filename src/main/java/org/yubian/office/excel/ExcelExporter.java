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
import org.yubian.table.Audience;
import org.yubian.table.FormGrid;
import org.yubian.table.Grid;
import org.yubian.table.PublicGrid;

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
        .write(TEXT.get("cover.subtitle"), CoverNotes.of(budget, request.tables()));
    List<BudgetWorkbook.Written> tables =
        contentsAndTables(request, request.grids(), Audience.INTERNAL, workbook);
    String program = TEXT.get("program", version);
    List<CarriedBudget.Table> carried = new ArrayList<>();
    for (BudgetWorkbook.Written table : tables) {
      // Only who receives the submission needs to be told where a total was rounded.
      table.remarks().forEach(r -> table.writer().comment(r.row(), r.column(), r.text(), program));
      carried.add(
          new CarriedBudget.Table(
              table.number(), table.entry().sheet(), table.writer().visible().digest()));
    }
    CarriedBudget.Origin origin =
        new CarriedBudget.Origin(program, request.pack().id(), request.pack().version());
    workbook.carry(new CarriedBudget(origin, codec.encode(budget), carried));
    workbook.describe(title(budget), Optional.of(program));
  }

  private static void publication(Request request, BudgetWorkbook workbook) {
    PublicGrid published = new PublicGrid(request.budget());
    List<Grid> grids = request.grids().stream().map(published::of).toList();
    contentsAndTables(request, grids, Audience.PUBLIC, workbook);
    workbook.describe(title(request.budget()), Optional.empty());
  }

  private static List<BudgetWorkbook.Written> contentsAndTables(
      Request request, List<Grid> grids, Audience audience, BudgetWorkbook workbook) {
    SheetWriter contents = workbook.sheet(TEXT.get("sheet.contents"));
    List<BudgetWorkbook.Written> written = new ArrayList<>(workbook.tables(grids, contents));
    written.addAll(workbook.forms(request.tables().forms(audience), contents));
    new ContentsSheet(contents, written.stream().map(BudgetWorkbook.Written::entry).toList())
        .write(title(request.budget()));
    return written;
  }

  static ContentsSheet.Entry entry(String sheet, Grid grid) {
    Grid.Heading heading = grid.heading();
    String number = heading.tableNumber() == null ? "" : heading.tableNumber();
    return new ContentsSheet.Entry(sheet, number, heading.title(), grid.empty());
  }

  static ContentsSheet.Entry entry(String sheet, FormGrid form) {
    FormGrid.Heading heading = form.heading();
    String number = heading.number() == null ? "" : heading.number();
    String title =
        form.project() == null
            ? heading.title()
            : TEXT.get("contents.project", heading.title(), form.project());
    return new ContentsSheet.Entry(sheet, number, title, false);
  }

  /** What a form's sheet is called: forms of projects have all the same title. */
  static String name(FormGrid form) {
    String project = form.project();
    return project == null || project.isBlank() ? form.heading().title() : project;
  }

  static String title(Budget budget) {
    return TEXT.get(
        "title", budget.unit().name(), budget.header().year(), budget.unit().scope().label());
  }
}
