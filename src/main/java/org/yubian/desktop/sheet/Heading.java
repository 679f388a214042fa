package org.yubian.desktop.sheet;

import java.util.ArrayList;
import java.util.List;
import org.yubian.table.HeaderCell;

/** Headings of a sheet: a column, or a heading over several. */
public sealed interface Heading {
  /** A column that is its own heading, from the top to the bottom. */
  record Leaf(SheetColumn column) implements Heading {}

  /** A heading over columns. */
  record Over(String text, List<SheetColumn> columns) implements Heading {
    public Over {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Lays headings out in two rows, or in one where no heading stands over others.
   *
   * @param frozen how many columns never scroll
   * @param fixedRows how many rows never scroll
   */
  static SheetLayout layout(List<Heading> headings, int frozen, int fixedRows) {
    return layout(headings, frozen, fixedRows, false);
  }

  /** The same, with room for the arrows of an outline in the first column. */
  static SheetLayout outline(List<Heading> headings, int frozen, int fixedRows) {
    return layout(headings, frozen, fixedRows, true);
  }

  private static SheetLayout layout(
      List<Heading> headings, int frozen, int fixedRows, boolean outline) {
    boolean two = headings.stream().anyMatch(Over.class::isInstance);
    int rows = two ? 2 : 1;
    List<SheetColumn> columns = new ArrayList<>();
    List<HeaderCell> cells = new ArrayList<>();
    for (Heading heading : headings) {
      int first = columns.size();
      switch (heading) {
        case Leaf leaf -> {
          columns.add(leaf.column());
          cells.add(new HeaderCell(leaf.column().name(), 0, first, rows, 1));
        }
        case Over over -> {
          columns.addAll(over.columns());
          cells.add(new HeaderCell(over.text(), 0, first, 1, over.columns().size()));
          for (int i = 0; i < over.columns().size(); i++) {
            cells.add(new HeaderCell(over.columns().get(i).name(), 1, first + i, 1, 1));
          }
        }
      }
    }
    return new SheetLayout(columns, cells, rows, frozen, fixedRows, outline);
  }
}
