package org.yubian.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.RoundingMode;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.RandomBudget;
import org.yubian.money.Amount;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** 舍位平衡: displayed parts add up to displayed totals, in every table of every pack. */
class BalancedTablesTest {
  private static final PackLibrary PACKS = PackLibrary.bundled();
  private static final long WAN = 10_000;

  @Provide
  Arbitrary<String> packs() {
    return Arbitraries.of(PACKS.ids());
  }

  @Property(tries = 150)
  void displayedPartsAddUpWhereExactPartsDo(@ForAll("packs") String pack, @ForAll long seed)
      throws PackException {
    for (Grid grid : grids(budget(seed), pack)) {
      for (GridRow row : grid.rows()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Money money && !money.parts().isEmpty()) {
            assertAddsUp(grid, money, money.parts());
          }
        }
      }
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int column = 0; column < grid.columns().size(); column++) {
          if (grid.cell(row, column) instanceof Cell.Money money) {
            assertAddsUp(grid, money, columnParts(grid, row, column));
          }
        }
      }
    }
  }

  private static List<Cell.Position> columnParts(Grid grid, int row, int column) {
    List<Cell.Position> parts = new ArrayList<>();
    for (String part : grid.columns().get(column).parts()) {
      for (int i = 0; i < grid.columns().size(); i++) {
        ColumnDef.Leaf leaf = grid.columns().get(i);
        if (leaf.id().equals(part)) {
          parts.add(new Cell.Position(row, i));
        }
      }
    }
    return parts;
  }

  private static void assertAddsUp(Grid grid, Cell.Money total, List<Cell.Position> parts) {
    long exact = 0;
    BigDecimal displayed = BigDecimal.ZERO;
    for (Cell.Position part : parts) {
      if (grid.cell(part.row(), part.column()) instanceof Cell.Money money) {
        exact += money.fen();
        displayed = displayed.add(number(money));
      }
    }
    if (!parts.isEmpty() && exact == total.fen()) {
      assertThat(displayed)
          .as("%s %s", grid.def().number(), total)
          .isEqualByComparingTo(number(total));
    }
  }

  private static BigDecimal number(Cell.Money money) {
    return money.text().isEmpty() ? BigDecimal.ZERO : new BigDecimal(money.text().replace(",", ""));
  }

  @Property(tries = 60)
  void cellsOverTheSameLinesShowTheSameFigure(@ForAll("packs") String pack, @ForAll long seed)
      throws PackException {
    Budget budget = budget(seed);
    PackTables tables = new PackTables(PACKS.get(pack));
    Ledger ledger = new Ledger(budget, tables.specs());
    Map<List<Long>, BigDecimal> shown = new HashMap<>();
    GridBuilder builder =
        new GridBuilder(
            tables, ledger, SubjectLibrary.builtIn().subjects(StatutoryTables.edition(budget)));
    for (Grid grid : builder.grids()) {
      if (grid.def().amounts().place() != WAN) {
        continue;
      }
      for (GridRow row : grid.rows()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Money money
              && money.origin() instanceof Cell.Origin.Sum(var sums, int column)) {
            List<Long> lines = new ArrayList<>();
            lines.add((long) sums.table().spec().columns().get(column).source().ordinal());
            ledger.lines(sums, column).stream().map(Row::key).sorted().forEach(lines::add);
            BigDecimal before = shown.putIfAbsent(lines, number(money));
            assertThat(number(money))
                .as("%s %s", grid.def().number(), money)
                .isEqualByComparingTo(before == null ? number(money) : before);
          }
        }
      }
    }
  }

  @Property(tries = 100)
  void movedCellsAreThoseThatHalfUpWouldShowOtherwise(
      @ForAll("packs") String pack, @ForAll long seed) throws PackException {
    List<Grid> balanced = grids(budget(seed), pack);
    List<Grid> each = grids(rounding(budget(seed), RoundingMode.EACH), pack);
    for (int table = 0; table < each.size(); table++) {
      Grid one = each.get(table);
      Grid other = balanced.get(table);
      assertThat(other.rows()).hasSameSizeAs(one.rows());
      for (int row = 0; row < one.rows().size(); row++) {
        assertThat(other.rows().get(row).key()).isEqualTo(one.rows().get(row).key());
        for (int column = 0; column < one.columns().size(); column++) {
          if (one.cell(row, column) instanceof Cell.Money exact) {
            Cell.Money shown = (Cell.Money) other.cell(row, column);
            assertThat(shown.fen()).isEqualTo(exact.fen());
            assertThat(shown.moved()).isEqualTo(!shown.text().equals(exact.text()));
          } else {
            assertThat(other.cell(row, column)).isEqualTo(one.cell(row, column));
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void grandTotalsStayHalfUpAndFundsWithinAPlace(@ForAll long seed) {
    Budget exact = new RandomBudget(seed).budget(80);
    Budget balanced = BalancedBudget.of(exact, WAN);
    for (Section<? extends Line> section :
        List.of(Section.REVENUES, Section.EXPENDITURES, Section.PROCUREMENT)) {
      assertThat(sum(balanced, section, null))
          .isEqualTo(Amount.ofFen(sum(exact, section, null)).roundedTo(WAN).fen());
      for (Fund fund : Fund.values()) {
        assertThat(Math.abs(sum(balanced, section, fund) - sum(exact, section, fund)))
            .isLessThan(WAN);
      }
      balanced.rows(section).forEach(line -> assertThat(line.amount().fen() % WAN).isZero());
    }
  }

  /** Sum of this year's lines of a fund, carried-over money being 上年结转. */
  private static long sum(Budget budget, Section<? extends Line> section, Fund fund) {
    return budget.rows(section).stream()
        .filter(
            line ->
                fund == null
                    || fund
                        == (line.coding().carriedOver() ? Fund.CARRY_OVER : line.coding().fund()))
        .mapToLong(line -> line.amount().fen())
        .sum();
  }

  @Test
  void threeThirdsMakeAWhole() throws PackException {
    List<ExpenditureLine> lines = new ArrayList<>();
    for (String function : List.of("2010301", "2010302", "2010399")) {
      Coding coding = Coding.of(function, "30201", "50201", "日常公用经费", Fund.GENERAL_PUBLIC);
      // 3.333333… 万元 each: 3.33 three times, and 10.00 in all.
      lines.add(ExpenditureLine.of(1, coding, Amount.parseYuan("33333.33")));
    }
    Budget budget =
        rounding(new RandomBudget(1).budget(0), RoundingMode.BALANCED)
            .withRows(Section.EXPENDITURES, Rows.inOrder(lines));
    Grid grid = grids(budget, "shandong-2024-unit").get(2);
    assertThat(grid.rows())
        .extracting(row -> row.cells().get(4).text())
        .containsExactly("10.00", "10.00", "10.00", "3.34", "3.33", "3.33");
    assertThat(grid.rows())
        .extracting(row -> ((Cell.Money) row.cells().get(4)).moved())
        .containsExactly(false, false, false, true, false, false);
  }

  @Test
  void declaredThreePublicItemsAddUpToTheirTotal() throws PackException {
    ThreePublicAmounts current = ThreePublicAmounts.NONE;
    for (ThreePublicItem item : ThreePublicItem.values()) {
      current = current.with(item, Amount.parseYuan("33.00"));
    }
    Budget budget =
        rounding(new RandomBudget(1).budget(0), RoundingMode.BALANCED)
            .with(Part.THREE_PUBLIC, new ThreePublic(null, current, Extras.NONE));
    // 0.0033 四次: 0.00 each half up, 0.0132 in all.
    assertThat(grids(budget, "hubei-2024-department").get(6).rows().getFirst().cells())
        .extracting(Cell::text)
        .containsExactly("0.01", "0.00", "0.01", "0.01", "0.00", "0.00");
  }

  @Test
  void tablesInYuanStayExact() throws PackException {
    Budget budget =
        TestBudgets.read(
            Path.of("src/test/resources/golden/hubei-2024-department.full/budget.json"));
    Grid each = grids(budget, "hubei-2024-department").getLast();
    Grid balanced =
        grids(rounding(budget, RoundingMode.BALANCED), "hubei-2024-department").getLast();
    assertThat(balanced.texts()).isEqualTo(each.texts());
    assertThat(balanced.rows())
        .allSatisfy(
            row ->
                assertThat(row.cells())
                    .noneMatch(cell -> cell instanceof Cell.Money money && money.moved()));
  }

  private static Budget budget(long seed) {
    int lines = 1 + Math.floorMod(seed, 60);
    return rounding(new RandomBudget(seed).budget(lines), RoundingMode.BALANCED);
  }

  private static Budget rounding(Budget budget, RoundingMode mode) {
    Header header = budget.header();
    return budget.with(Part.HEADER, header.withRounding(mode));
  }

  private static List<Grid> grids(Budget budget, String pack) throws PackException {
    return StatutoryTables.of(budget, PACKS.get(pack), SubjectLibrary.builtIn()).grids();
  }
}
