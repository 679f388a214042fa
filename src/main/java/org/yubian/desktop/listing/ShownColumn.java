package org.yubian.desktop.listing;

import java.util.List;
import java.util.function.Function;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;

/**
 * A column that only shows what follows from others.
 *
 * @param refusal why nothing can be typed, with where to type instead
 */
public record ShownColumn<T>(
    SheetColumn sheetColumn,
    Function<T, SheetCell> show,
    Function<List<T>, SheetCell> sum,
    String refusal)
    implements Column<T> {

  @Override
  public SheetCell cell(T item) {
    return show.apply(item);
  }

  @Override
  public Entry entry(T item) {
    return new Entry.Refused(refusal);
  }

  @Override
  public Typed<T> type(T item, String text) {
    return Typed.wrong(refusal);
  }

  @Override
  public SheetCell total(List<T> items) {
    return sum.apply(items);
  }
}
