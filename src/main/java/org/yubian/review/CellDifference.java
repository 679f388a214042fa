package org.yubian.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.money.AmountFormat;
import org.yubian.money.Percentage;
import org.yubian.table.Cell;

/**
 * A cell that does not show the same in both budgets.
 *
 * @param row what its row is called
 * @param column what its column is called, from the uppermost heading down
 * @param before null where only the second budget has such a row or column
 * @param after null where only the first has
 * @param amounts how amounts of the table are displayed
 */
public record CellDifference(
    TableName table,
    String row,
    String column,
    @Nullable Cell before,
    @Nullable Cell after,
    AmountFormat amounts) {

  /** The table's number and title, those of the second budget where both have it. */
  public record TableName(String number, String title) {}

  /** Whether amounts differ, and not texts or percentages only. */
  public boolean isMoney() {
    return before instanceof Cell.Money || after instanceof Cell.Money;
  }

  /** By how many fen the exact amount grew; 0 where there is none. */
  public long fen() {
    return fen(after) - fen(before);
  }

  /** By how many percent it grew; empty where it was nothing before. */
  public Optional<BigDecimal> percent() {
    return Percentage.change(fen(before), fen(after), 2);
  }

  private static long fen(@Nullable Cell cell) {
    return cell instanceof Cell.Money money ? money.fen() : 0;
  }
}
