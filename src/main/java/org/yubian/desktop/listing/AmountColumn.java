package org.yubian.desktop.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Display;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.money.Amount;
import org.yubian.money.DisplayUnit;

/**
 * A column of amounts, with their total.
 *
 * @param display in which unit
 * @param with the item with another amount; null for an emptied cell
 * @param mark adds to a cell what is to be seen of it
 * @param hasTotal whether a sum of the column says something
 */
public record AmountColumn<T>(
    SheetColumn sheetColumn,
    Supplier<Display> display,
    Function<T, @Nullable Amount> get,
    BiFunction<T, @Nullable Amount, Typed<T>> with,
    BiFunction<T, SheetCell, SheetCell> mark,
    boolean hasTotal)
    implements Column<T> {

  public AmountColumn(
      SheetColumn sheetColumn,
      Desk desk,
      Function<T, @Nullable Amount> get,
      BiFunction<T, @Nullable Amount, Typed<T>> with) {
    this(sheetColumn, desk::display, get, with, (item, cell) -> cell, true);
  }

  /** Prices of one piece: always in 元, and without a total, which would say nothing. */
  public AmountColumn<T> ofPrices() {
    Display yuan = new Display(DisplayUnit.YUAN);
    return new AmountColumn<>(sheetColumn, () -> yuan, get, with, mark, false);
  }

  public AmountColumn<T> marking(BiFunction<T, SheetCell, SheetCell> marks) {
    return new AmountColumn<>(sheetColumn, display, get, with, marks, hasTotal);
  }

  @Override
  public SheetCell cell(T item) {
    Amount amount = get.apply(item);
    SheetCell cell = amount == null ? SheetCell.EMPTY : amount(amount.fen());
    return mark.apply(item, cell.marked(Mark.EDITABLE, null));
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(display.get().cells().format(fen), fen);
  }

  @Override
  public Entry entry(T item) {
    Amount amount = get.apply(item);
    return new Entry.Open(amount == null ? "" : display.get().editable(amount.fen()));
  }

  @Override
  public Typed<T> type(T item, String text) {
    if (text.isBlank()) {
      return with.apply(item, null);
    }
    return switch (TypedAmount.read(text, display.get().unit())) {
      case TypedAmount.Wrong wrong -> Typed.wrong(wrong.message());
      case TypedAmount.Value value -> with.apply(item, value.amount());
    };
  }

  @Override
  public SheetCell total(List<T> items) {
    if (!hasTotal) {
      return SheetCell.EMPTY;
    }
    long sum = 0;
    for (T item : items) {
      long fen = Optional.ofNullable(get.apply(item)).map(Amount::fen).orElse(0L);
      sum = Math.addExact(sum, fen);
    }
    return amount(sum);
  }

  @Override
  public Optional<String> preview(String text) {
    return TypedAmount.preview(text);
  }
}
