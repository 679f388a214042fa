package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.budget.Budget;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.Span;

/** Nothing is cut, neither with names of eighty characters nor with amounts of twelve digits. */
class LayoutTest {
  static final List<String> SAMPLES = Exports.SAMPLES;
  private static final String LONG = "（含设备购置、系统开发、数据治理、等级保护测评及三年运行维护服务）".repeat(2);

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void nothingIsCut(String sample) throws Exception {
    check(Exports.request(Exports.sample(sample), Kind.PUBLIC, Path.of("x.xlsx")));
    check(Exports.request(blownUp(Exports.sample(sample)), Kind.PUBLIC, Path.of("x.xlsx")));
  }

  private static void check(Request request) throws Exception {
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      for (int i = 0; i < request.grids().size(); i++) {
        Grid grid = request.grids().get(i);
        XSSFSheet sheet = workbook.getSheetAt(Sheets.before(Kind.PUBLIC) + i);
        for (int row = 0; row < grid.rows().size(); row++) {
          for (int column = 0; column < grid.columns().size(); column++) {
            check(grid, sheet, row, column);
          }
        }
      }
    }
  }

  private static void check(Grid grid, XSSFSheet sheet, int row, int column) {
    Cell cell = grid.cell(row, column);
    String place = sheet.getSheetName() + " " + row + "," + column + " " + cell.text();
    int units = cell.text().codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    Span span =
        grid.spans().stream()
            .filter(s -> s.row() == row && s.column() == column)
            .findFirst()
            .orElse(new Span(row, column, 1, 1));
    double width = 0;
    for (int i = 0; i < span.columns(); i++) {
      width += sheet.getColumnWidth(column + i) / 256.0;
    }
    double height = 0;
    for (int i = 0; i < span.rows(); i++) {
      height += sheet.getRow(Sheets.bodyRow(grid) + row + i).getHeightInPoints();
    }
    if (cell instanceof Cell.Text) {
      // Letters of ten points need twelve points a line.
      double lines = Math.ceil(units / (width - 0.7));
      assertThat(height).as(place).isGreaterThanOrEqualTo(Math.min(lines * 12, 409));
    } else {
      assertThat(width - 0.7).as(place).isGreaterThanOrEqualTo(units);
    }
  }

  /** The same budget with much longer names and amounts some ten thousand times as large. */
  private static Budget blownUp(Budget budget) {
    List<Project> projects = new ArrayList<>();
    budget.rows(Section.PROJECTS).forEach(p -> projects.add(p.withName(p.name() + LONG)));
    List<ExpenditureLine> expenditures = new ArrayList<>();
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      String project = line.coding().project();
      expenditures.add(
          line.withCoding(line.coding().withProject(project == null ? null : project + LONG))
              .withAmount(huge(line.amount())));
    }
    List<RevenueLine> revenues = new ArrayList<>();
    budget.rows(Section.REVENUES).forEach(r -> revenues.add(r.withAmount(huge(r.amount()))));
    return budget
        .withRows(Section.PROJECTS, Rows.inOrder(projects))
        .withRows(Section.EXPENDITURES, Rows.inOrder(expenditures))
        .withRows(Section.REVENUES, Rows.inOrder(revenues));
  }

  private static Amount huge(Amount amount) {
    return Amount.ofFen(amount.fen() * 1_000_003 % 9_000_000_000_000_000L);
  }
}
