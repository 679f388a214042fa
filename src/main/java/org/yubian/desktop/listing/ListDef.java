package org.yubian.desktop.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;

/**
 * How a list is shown.
 *
 * @param layout headings over the columns, in their order
 * @param hasTotal whether a row of totals stands on top
 * @param adder how new items begin; null where none can
 * @param addColumn the column in whose cell they do
 * @param <T> the kind of item
 */
public record ListDef<T>(
    List<Column<T>> columns,
    SheetLayout layout,
    boolean hasTotal,
    @Nullable Adder<T> adder,
    int addColumn) {
  public ListDef {
    columns = List.copyOf(columns);
  }

  /**
   * Columns without headings over them.
   *
   * @param frozen how many columns never scroll
   */
  public static <T> ListDef<T> of(
      List<Column<T>> columns, int frozen, boolean hasTotal, @Nullable Adder<T> adder) {
    List<Heading> headings =
        columns.stream().<Heading>map(column -> new Heading.Leaf(column.sheetColumn())).toList();
    SheetLayout layout = Heading.layout(headings, frozen, hasTotal ? 1 : 0);
    return new ListDef<>(columns, layout, hasTotal, adder, 0);
  }

  /** Index of the column with this id; −1 for none. */
  int column(String id) {
    List<SheetColumn> all = layout.columns();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
