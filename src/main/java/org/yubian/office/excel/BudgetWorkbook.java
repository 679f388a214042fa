package org.yubian.office.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yubian.Messages;
import org.yubian.office.carried.CarriedBudget;
import org.yubian.table.FormGrid;
import org.yubian.table.Grid;

/** The sheets of one workbook in the making. */
final class BudgetWorkbook implements AutoCloseable {
  private static final Messages TEXT = Messages.of(BudgetWorkbook.class);
  private static final Look BACK = Look.of(Styles.BASE.asLink(), HorizontalAlignment.LEFT);

  private final XSSFWorkbook workbook = new XSSFWorkbook(new PlainSheet.Factory());
  private final Styles styles = new Styles(workbook);
  private final Strings strings = new Strings(workbook.getSharedStringSource());
  private final SheetNames names = new SheetNames();

  /**
   * A table's or form's sheet.
   *
   * @param number of the table in the pack, or of the form
   * @param remarks what is to be remarked there
   */
  record Written(
      String number,
      ContentsSheet.Entry entry,
      SheetWriter writer,
      List<TableBody.Remark> remarks) {}

  SheetWriter sheet(String title) {
    PlainSheet sheet = (PlainSheet) workbook.createSheet(names.of(title));
    return new SheetWriter(sheet, styles, strings);
  }

  /** One sheet for each table, with a way back to the contents. */
  List<Written> tables(List<Grid> grids, SheetWriter contents) {
    List<Written> written = new ArrayList<>();
    for (Grid grid : grids) {
      SheetWriter writer = sheet(grid.heading().title());
      List<TableBody.Remark> remarks = new TableSheet(grid, writer).write();
      linkBack(writer, grid.columns().size(), contents);
      String number = grid.def().number();
      written.add(new Written(number, ExcelExporter.entry(name(writer), grid), writer, remarks));
    }
    return written;
  }

  /** One sheet for each form, likewise. */
  List<Written> forms(List<FormGrid> forms, SheetWriter contents) {
    List<Written> written = new ArrayList<>();
    for (FormGrid form : forms) {
      SheetWriter writer = sheet(ExcelExporter.name(form));
      new FormSheet(form, writer).write();
      linkBack(writer, form.columns(), contents);
      String number = "form-" + form.def().number();
      written.add(new Written(number, ExcelExporter.entry(name(writer), form), writer, List.of()));
    }
    return written;
  }

  private static String name(SheetWriter writer) {
    return writer.sheet().getSheetName();
  }

  /** Beside the table, outside what is printed. */
  private static void linkBack(SheetWriter writer, int column, SheetWriter contents) {
    writer.unprintedLink(0, column, TEXT.get("contents.back"), BACK, name(contents));
  }

  void carry(CarriedBudget budget) throws IOException {
    budget.into(workbook.getPackage(), workbook.getPackagePart());
  }

  /**
   * Says what the workbook is, and only that: no author, company or date.
   *
   * @param program that wrote it, or empty to leave that out too
   */
  void describe(String title, Optional<String> program) {
    PackagePropertiesPart core =
        workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Optional.of(title));
    core.setCreatorProperty(Optional.empty());
    core.setCreatedProperty(Optional.empty());
    core.setModifiedProperty(Optional.empty());
    var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
    extended.unsetApplication();
    program.ifPresent(extended::setApplication);
  }

  /**
   * @param out stays open
   */
  void writeTo(OutputStream out) throws IOException {
    workbook.setActiveSheet(0);
    WatchedStream watched = new WatchedStream(out);
    try (WorkbookFile file = new WorkbookFile(watched)) {
      workbook.write(file);
    } catch (IOException | RuntimeException e) {
      watched.rethrow();
      throw e;
    }
    watched.rethrow();
  }

  @Override
  public void close() {
    // Closing it would write everything once more, to nowhere.
    workbook.getPackage().revert();
  }
}
