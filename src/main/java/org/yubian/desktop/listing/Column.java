package org.yubian.desktop.listing;

import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;

/**
 * A column of a list: what it shows of an item, and how what is typed changes the item.
 *
 * @param <T> the kind of item
 */
public interface Column<T> {
  /** Its id, name, width and alignment. */
  SheetColumn sheetColumn();

  SheetCell cell(T item);

  /** Whether it can be typed into; a column that only shows says so. */
  default Entry entry(T item) {
    return new Entry.Refused(Messages.of(Column.class).get("listing.computed"));
  }

  /** What a typed text, or the value of a chosen suggestion, makes of the item. */
  default Typed<T> type(T item, String text) {
    return Typed.wrong(Messages.of(Column.class).get("listing.computed"));
  }

  default List<Suggestion> suggestions(T item, String text) {
    return List.of();
  }

  /** What a typed text would give, where that is not plain to see. */
  default Optional<String> preview(String text) {
    return Optional.empty();
  }

  /** The cell in the row of totals. */
  default SheetCell total(List<T> items) {
    return SheetCell.EMPTY;
  }
}
