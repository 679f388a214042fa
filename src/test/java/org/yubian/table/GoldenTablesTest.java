package org.yubian.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yubian.budget.Budget;

/**
 * Every cell of every table, exactly as it must be displayed. The folders named after a sample hold
 * the tables of published documents; the others hold budgets made to meet every difference between
 * packs, with tables worked out from the description of the layouts, not from this program.
 */
class GoldenTablesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> everyCell() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(GOLDEN)) {
      folders = found.filter(folder -> Files.exists(folder.resolve("tables"))).sorted().toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(9);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : folders) {
      Expected expected = Expected.in(folder.resolve("tables"));
      List<Grid> grids = TestBudgets.tables(budget(folder)).grids();
      tests.add(
          DynamicTest.dynamicTest(
              folder.getFileName() + " has its tables",
              () -> assertThat(grids).hasSameSizeAs(expected.descriptions())));
      for (int i = 0; i < Math.min(grids.size(), expected.descriptions().size()); i++) {
        Grid grid = grids.get(i);
        Map<String, Object> description = expected.descriptions().get(i);
        String file = String.valueOf(description.get("file"));
        tests.add(
            DynamicTest.dynamicTest(
                folder.getFileName() + " " + file,
                () -> {
                  assertDescribed(grid, description);
                  assertCells(grid.texts(), expected.cells(file));
                }));
      }
    }
    return tests.stream();
  }

  private static Budget budget(Path folder) {
    Path own = folder.resolve("budget.json");
    return Files.exists(own)
        ? TestBudgets.read(own)
        : TestBudgets.sample(folder.getFileName().toString());
  }

  private static void assertDescribed(Grid grid, Map<String, Object> expected) {
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(grid.def().number() + "-" + grid.def().slug() + ".csv")
        .isEqualTo(expected.get("file"));
    soft.assertThat(grid.heading().title()).isEqualTo(expected.get("title"));
    soft.assertThat(grid.heading().tableNumber()).isEqualTo(expected.get("table_no"));
    soft.assertThat(grid.heading().unitLine()).isEqualTo(expected.get("unit_name_line"));
    if (expected.get("amount_unit") != null) {
      soft.assertThat(grid.def().amounts().unit().label()).isEqualTo(expected.get("amount_unit"));
    }
    soft.assertThat(String.valueOf(grid.headerRows())).isEqualTo(expected.get("header_rows"));
    soft.assertThat(grid.notes()).isEqualTo(expected.get("notes"));
    soft.assertAll();
  }

  private static void assertCells(List<List<String>> actual, List<List<String>> expected) {
    List<String> differences = new ArrayList<>();
    for (int row = 0; row < Math.max(actual.size(), expected.size()); row++) {
      List<String> was = row < actual.size() ? actual.get(row) : List.of("(no row)");
      List<String> should = row < expected.size() ? expected.get(row) : List.of("(no row)");
      for (int column = 0; column < Math.max(was.size(), should.size()); column++) {
        String cell = column < was.size() ? was.get(column) : "(no cell)";
        String wanted = column < should.size() ? should.get(column) : "(no cell)";
        if (!cell.equals(wanted)) {
          differences.add(
              "row %d column %d: '%s' instead of '%s'"
                  .formatted(row + 1, column + 1, cell, wanted));
        }
      }
    }
    assertThat(differences).isEmpty();
  }
}
