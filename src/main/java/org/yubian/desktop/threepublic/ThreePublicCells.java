package org.yubian.desktop.threepublic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.yubian.Messages;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** What the cells of 三公经费 show. */
record ThreePublicCells(Desk desk) {
  private static final Messages TEXT = Messages.of(ThreePublicCells.class);

  SheetCell cell(ThreePublicRow row, ThreePublicColumn column) {
    return switch (column) {
      case NAME -> SheetCell.of(row.title());
      case PREVIOUS_DERIVED, DERIVED -> amount(derived(row, column.year()));
      case PREVIOUS_DECLARED, DECLARED -> declared(row, column.year());
      case PREVIOUS_SHOWN, SHOWN -> shownCell(row, column.year());
      case DIFFERENCE -> difference(row);
      case GROWTH ->
          amount(Math.subtractExact(shown(row, Year.CURRENT), shown(row, Year.PREVIOUS)));
      case RATE ->
          percent(Percentage.change(shown(row, Year.PREVIOUS), shown(row, Year.CURRENT), 2));
      case SHARE ->
          percent(
              Percentage.share(
                  shown(row, Year.CURRENT), shown(ThreePublicRow.TOTAL, Year.CURRENT), 2));
    };
  }

  private ThreePublicFigures figures() {
    return new ThreePublicFigures(desk.ledger());
  }

  private static long sum(ThreePublicRow row, ToLongFunction<ThreePublicItem> of) {
    long sum = 0;
    for (ThreePublicItem item : row.items()) {
      sum = Math.addExact(sum, of.applyAsLong(item));
    }
    return sum;
  }

  private long derived(ThreePublicRow row, Year year) {
    return sum(row, item -> figures().derived(item, year));
  }

  private long shown(ThreePublicRow row, Year year) {
    return sum(row, item -> figures().shown(item, year));
  }

  private SheetCell shownCell(ThreePublicRow row, Year year) {
    SheetCell cell = amount(shown(row, year));
    boolean declared = shown(row, year) != derived(row, year) && isDeclared(row, year);
    return declared ? cell.marked(Mark.DECLARED, TEXT.get("threepublic.declared.note")) : cell;
  }

  private boolean isDeclared(ThreePublicRow row, Year year) {
    return row.items().stream().anyMatch(item -> figures().declared(item, year) != null);
  }

  private SheetCell declared(ThreePublicRow row, Year year) {
    long sum =
        sum(
            row,
            item -> {
              Amount declared = figures().declared(item, year);
              return declared == null ? 0 : declared.fen();
            });
    // A declared zero is not the same as nothing declared.
    SheetCell cell =
        isDeclared(row, year)
            ? SheetCell.amount(desk.display().texts().format(sum), sum)
            : SheetCell.EMPTY;
    return row.item().isPresent() ? cell.marked(Mark.EDITABLE, null) : cell;
  }

  private SheetCell difference(ThreePublicRow row) {
    long sum = sum(row, item -> figures().difference(item, Year.CURRENT));
    return sum == 0
        ? SheetCell.EMPTY
        : amount(sum).marked(Mark.WARNING, TEXT.get("threepublic.difference.note"));
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  private static SheetCell percent(Optional<BigDecimal> percent) {
    return percent
        .filter(value -> value.signum() != 0)
        .map(
            value -> {
              SheetCell cell = SheetCell.of(value.toPlainString());
              return value.signum() < 0 ? cell.marked(Mark.NEGATIVE, null) : cell;
            })
        .orElse(SheetCell.EMPTY);
  }
}
