package org.yubian.office.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.budget.Budget;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.archive.WorkbookArchive;
import org.yubian.office.excel.Exports;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;

/** What the 报送版 carries comes back whole, and a changed cell shows. */
class CarriedBudgetTest {
  static final List<String> SAMPLES = Exports.SAMPLES;

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void theBudgetComesBackToTheByte(String sample) throws Exception {
    Budget budget = Exports.sample(sample);
    CarriedBudget carried = carried(export(budget, Kind.SUBMISSION)).orElseThrow();
    assertThat(carried.document()).isEqualTo(new JsonBudgetCodec().encode(budget));
    assertThat(new JsonBudgetCodec().decode(carried.document(), "x").budget()).isEqualTo(budget);
    assertThat(carried.origin().program()).isEqualTo("预编 0.1.0");
    assertThat(carried.origin().template()).isEqualTo(budget.header().template());
    assertThat(carried.origin().templateVersion()).isEqualTo("1.0");
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void everyTableHasTheDigestOfWhatItsSheetShows(String sample) throws Exception {
    Path file = folder.resolve("x.xlsx");
    Request request = Exports.request(Exports.sample(sample), Kind.SUBMISSION, file);
    Exports.exporter().export(request);
    CarriedBudget carried = carried(file).orElseThrow();
    assertThat(carried.tables())
        .extracting(CarriedBudget.Table::number)
        .isEqualTo(
            Stream.concat(
                    request.grids().stream().map(grid -> grid.def().number()),
                    request.tables().forms().stream().map(form -> "form-" + form.def().number()))
                .toList());
    try (XSSFWorkbook workbook = open(file)) {
      for (CarriedBudget.Table table : carried.tables()) {
        assertThat(digest(workbook.getSheet(table.sheet())))
            .as(table.sheet())
            .isEqualTo(table.digest());
      }
    }
  }

  @Test
  void aChangedCellHasAnotherDigest() throws Exception {
    Path file = export(Exports.sample("yanzhou-2024"), Kind.SUBMISSION);
    CarriedBudget.Table table = carried(file).orElseThrow().tables().getFirst();
    try (XSSFWorkbook workbook = open(file)) {
      XSSFSheet sheet = workbook.getSheet(table.sheet());
      sheet.getRow(4).getCell(3).setCellValue(1862.98);
      assertThat(digest(sheet)).isNotEqualTo(table.digest());
    }
  }

  @Test
  void savingTheWorkbookElsewhereKeepsIt() throws Exception {
    Path file = export(Exports.sample("jiyuan-2024"), Kind.SUBMISSION);
    byte[] before = carried(file).orElseThrow().document();
    Path saved = folder.resolve("saved.xlsx");
    try (XSSFWorkbook workbook = open(file);
        var out = Files.newOutputStream(saved)) {
      workbook.write(out);
    }
    assertThat(carried(saved).orElseThrow().document()).isEqualTo(before);
  }

  @Test
  void aWorkbookWithoutOneHasNone() throws Exception {
    assertThat(carried(export(Exports.sample("yanzhou-2024"), Kind.PUBLIC))).isEmpty();
  }

  private Path export(Budget budget, Kind kind) throws Exception {
    Path file = folder.resolve("budget.xlsx");
    Exports.exporter().export(Exports.request(budget, kind, file));
    return file;
  }

  private static Optional<CarriedBudget> carried(Path file) throws IOException {
    try (WorkbookArchive archive = WorkbookArchive.open(file)) {
      return CarriedBudgetReader.read(archive);
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** As a reader computes it who knows nothing but the print area. */
  private static String digest(XSSFSheet sheet) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    AreaReference area =
        new AreaReference(
            workbook.getPrintArea(workbook.getSheetIndex(sheet)), workbook.getSpreadsheetVersion());
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    VisibleCells visible = new VisibleCells();
    for (int row = 0; row <= area.getLastCell().getRow(); row++) {
      XSSFRow cells = sheet.getRow(row);
      for (int column = 0; column <= area.getLastCell().getCol(); column++) {
        XSSFCell cell = cells.getCell(column);
        visible.add(row, column, cell == null ? "" : formatter.formatCellValue(cell));
      }
    }
    return visible.digest();
  }
}
