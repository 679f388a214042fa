package org.yubian.office.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.table.Cell;
import org.yubian.table.Cell.Position;
import org.yubian.table.Grid;
import org.yubian.table.pack.ColumnDef;

/**
 * The numbers of a table's sheet: those on display, as formulas wherever the cells on display give
 * them. A formula that gives another number than the table prints would be a second truth, so a
 * total whose displayed parts do not add up stays a number, with a remark.
 */
final class Figures {
  private static final Messages TEXT = Messages.of(Figures.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Grid grid;
  private final SumFormula formulas;

  /**
   * @param firstRow row of the sheet where the table's body starts
   */
  Figures(Grid grid, int firstRow) {
    this.grid = grid;
    this.formulas = new SumFormula(firstRow);
  }

  Figure of(int row, int column) {
    return switch (grid.cell(row, column)) {
      case Cell.Text text -> Figure.EMPTY;
      case Cell.Money money when !money.parts().isEmpty() -> total(money);
      case Cell.Money money -> difference(money, row, column);
      case Cell.Percent percent -> rate(percent, row, column);
    };
  }

  private Figure total(Cell.Money money) {
    BigDecimal shown = number(money);
    BigDecimal sum = BigDecimal.ZERO;
    long fen = 0;
    boolean fits = Figure.fits(shown);
    for (Position part : money.parts()) {
      BigDecimal number = number(cell(part));
      sum = sum.add(number == null ? BigDecimal.ZERO : number);
      fits &= Figure.fits(number);
      fen = cell(part) instanceof Cell.Money summand ? Math.addExact(fen, summand.fen()) : fen;
    }
    BigDecimal difference = (shown == null ? BigDecimal.ZERO : shown).subtract(sum);
    if (difference.signum() != 0) {
      return new Figure(shown, null, remark(money, difference, sum, fen == money.fen()));
    }
    return shown == null || !fits
        ? new Figure(shown, null, null)
        : new Figure(shown, formulas.of(money.parts()), null);
  }

  private static String remark(
      Cell.Money total, BigDecimal difference, BigDecimal sum, boolean rounded) {
    String shown = total.text().isEmpty() ? "0" : total.text();
    return rounded
        ? TEXT.get("remark.rounding", difference.toPlainString(), shown, sum.toPlainString())
        : TEXT.get("remark.unlisted", difference.toPlainString(), shown, sum.toPlainString());
  }

  private Figure difference(Cell.Money money, int row, int column) {
    BigDecimal shown = number(money);
    if (shown == null
        || !(content(column)
            instanceof ColumnDef.Content.Difference(var minuend, var subtrahend))) {
      return new Figure(shown, null, null);
    }
    Position from = position(row, column, minuend);
    Position taken = position(row, column, subtrahend);
    BigDecimal given = orZero(number(cell(from))).subtract(orZero(number(cell(taken))));
    return given.compareTo(shown) == 0
        ? new Figure(shown, formulas.address(from) + "-" + formulas.address(taken), null)
        : new Figure(shown, null, remark(money, shown.subtract(given), given, true));
  }

  private Figure rate(Cell.Percent percent, int row, int column) {
    BigDecimal shown = percent.percent();
    if (shown == null || percent.text().isEmpty()) {
      return Figure.EMPTY;
    }
    if (!(content(column) instanceof ColumnDef.Content.Rate(var part, var base))) {
      return Figure.of(shown);
    }
    Position dividend = position(row, column, part);
    Position divisor = position(row, column, base);
    BigDecimal whole = orZero(number(cell(divisor)));
    if (whole.signum() == 0) {
      return Figure.of(shown);
    }
    // Excel divides in binary: only a quotient clear of the rounding's edge is sure to agree.
    BigDecimal exact =
        orZero(number(cell(dividend)))
            .multiply(HUNDRED)
            .divide(whole, shown.scale() + 6, RoundingMode.HALF_UP);
    boolean agrees = exact.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    boolean clear = exact.setScale(shown.scale(), RoundingMode.HALF_DOWN).compareTo(shown) == 0;
    return agrees && clear
        ? new Figure(
            shown,
            "ROUND("
                + formulas.address(dividend)
                + "/"
                + formulas.address(divisor)
                + "*100,"
                + shown.scale()
                + ")",
            null)
        : Figure.of(shown);
  }

  private ColumnDef.Content content(int column) {
    return grid.columns().get(column).content();
  }

  /** Where the row has the cell of another column, which is of the same block. */
  private Position position(int row, int column, String id) {
    List<ColumnDef.Leaf> leaves = grid.columns();
    for (int distance = 0; distance < leaves.size(); distance++) {
      for (int at : new int[] {column - distance, column + distance}) {
        if (at >= 0 && at < leaves.size() && leaves.get(at).id().equals(id)) {
          return new Position(row, at);
        }
      }
    }
    throw new IllegalStateException("no column " + id);
  }

  private Cell cell(Position position) {
    return grid.cell(position.row(), position.column());
  }

  /** The number a cell shows; null where it shows none. */
  private static @Nullable BigDecimal number(Cell cell) {
    String text = cell instanceof Cell.Text ? "" : cell.text();
    return text.isEmpty() ? null : new BigDecimal(text.replace(",", ""));
  }

  private static BigDecimal orZero(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }
}
