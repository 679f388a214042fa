package org.yubian.desktop.listing;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;

/**
 * A column of free text; an emptied cell means none.
 *
 * @param with the item with another text; null for none
 */
public record TextColumn<T>(
    SheetColumn sheetColumn,
    Function<T, @Nullable String> get,
    BiFunction<T, @Nullable String, Typed<T>> with)
    implements Column<T> {

  /** A text that nothing is wrong with. */
  public static <T> TextColumn<T> free(
      SheetColumn column,
      Function<T, @Nullable String> get,
      BiFunction<T, @Nullable String, T> with) {
    return new TextColumn<>(column, get, (item, text) -> Typed.of(with.apply(item, text)));
  }

  private String text(T item) {
    return Objects.requireNonNullElse(get.apply(item), "");
  }

  @Override
  public SheetCell cell(T item) {
    return SheetCell.of(text(item)).marked(Mark.EDITABLE, null);
  }

  @Override
  public Entry entry(T item) {
    return new Entry.Open(text(item));
  }

  @Override
  public Typed<T> type(T item, String text) {
    return with.apply(item, text.isBlank() ? null : text.strip());
  }
}
