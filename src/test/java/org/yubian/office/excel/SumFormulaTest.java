package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yubian.table.Cell.Position;

class SumFormulaTest {
  private final SumFormula formula = new SumFormula(4);

  @Test
  void cellsBelowOneAnotherAreARange() {
    assertThat(formula.of(List.of(at(1, 2), at(2, 2), at(3, 2)))).isEqualTo("SUM(C6:C8)");
  }

  @Test
  void cellsBesideOneAnotherAreARange() {
    assertThat(formula.of(List.of(at(0, 4), at(0, 3), at(0, 5)))).isEqualTo("SUM(D5:F5)");
  }

  @Test
  void aFewSingleCellsAreAdded() {
    assertThat(formula.of(List.of(at(0, 1), at(3, 1), at(9, 1)))).isEqualTo("B5+B8+B14");
    assertThat(formula.of(List.of(at(7, 26)))).isEqualTo("AA12");
  }

  @Test
  void rangesAndSingleCellsAreArguments() {
    assertThat(formula.of(List.of(at(1, 1), at(2, 1), at(5, 1)))).isEqualTo("SUM(B6:B7,B10)");
  }

  @Test
  void cellsAroundACornerAreNoRange() {
    assertThat(formula.of(List.of(at(0, 0), at(1, 0), at(1, 1)))).isEqualTo("SUM(A5:A6,B6)");
  }

  @Test
  void moreArgumentsThanExcelTakesAreNested() {
    List<Position> parts = IntStream.range(0, 600).mapToObj(i -> at(2 * i, 1)).toList();
    String sums = formula.of(parts);
    assertThat(sums).startsWith("SUM(SUM(B5,B7,").endsWith("))");
    assertThat(sums.split("SUM\\(", -1)).hasSize(5);
  }

  @Test
  void aFormulaTooLongForExcelIsNone() {
    assertThat(formula.of(IntStream.range(0, 3000).mapToObj(i -> at(2 * i, 1)).toList())).isNull();
  }

  private static Position at(int row, int column) {
    return new Position(row, column);
  }
}
