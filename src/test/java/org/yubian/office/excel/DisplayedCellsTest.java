package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Grid;

/** Every cell of every table, read back by two libraries. */
class DisplayedCellsTest {
  static Stream<Arguments> workbooks() {
    return Exports.SAMPLES.stream()
        .flatMap(sample -> Stream.of(Kind.values()).map(kind -> Arguments.of(sample, kind)));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void areThoseOfTheTables(String sample, Kind kind) throws Exception {
    Request request = Exports.request(Exports.sample(sample), kind, Path.of("x.xlsx"));
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      assertThat(workbook.getNumberOfSheets())
          .isEqualTo(
              Sheets.before(kind) + request.grids().size() + request.tables().forms().size());
      for (int i = 0; i < request.grids().size(); i++) {
        Grid grid = request.grids().get(i);
        var sheet = workbook.getSheetAt(Sheets.before(kind) + i);
        assertThat(Sheets.texts(sheet, grid)).as(sheet.getSheetName()).isEqualTo(grid.texts());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void areThoseOfTheTablesForAnotherReader(String sample, Kind kind) throws Exception {
    Request request = Exports.request(Exports.sample(sample), kind, Path.of("x.xlsx"));
    byte[] bytes = Exports.bytes(request);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      for (int i = 0; i < request.grids().size(); i++) {
        Grid grid = request.grids().get(i);
        Sheet sheet = sheets.get(Sheets.before(kind) + i);
        assertThat(texts(sheet, grid)).as(sheet.getName()).isEqualTo(numbers(grid));
      }
    }
  }

  /** The number of every amount, whatever its format; the text of everything else. */
  private static List<List<Object>> numbers(Grid grid) {
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < grid.texts().size(); row++) {
      List<Object> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        String text = grid.texts().get(row).get(column);
        boolean number =
            row >= grid.headerRows()
                && !(grid.cell(row - grid.headerRows(), column)
                    instanceof org.yubian.table.Cell.Text)
                && !text.isEmpty();
        cells.add(number ? number(new BigDecimal(text.replace(",", ""))) : text);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<List<Object>> texts(Sheet sheet, Grid grid) throws Exception {
    List<Row> rows = sheet.read();
    List<List<Object>> texts = new ArrayList<>();
    for (int row = 0; row < grid.texts().size(); row++) {
      Row found = rows.get(Sheets.headerRow(grid) + row);
      List<Object> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        cells.add(value(found.getOptionalCell(column).orElse(null)));
      }
      texts.add(cells);
    }
    return texts;
  }

  private static Object value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.STRING
        ? cell.asString()
        : number(new BigDecimal(cell.getRawValue()));
  }

  private static Object number(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
