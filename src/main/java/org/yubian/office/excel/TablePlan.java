package org.yubian.office.excel;

import java.util.List;
import org.yubian.table.Grid;

/** How wide and high everything of a table is on its sheet. */
final class TablePlan {
  /** A table that much longer than a page is made to fit on one rather than leave a stub. */
  private static final double MOST_SQUEEZE = 1.3;

  private final Grid grid;
  private final List<Double> widths;
  private final RowHeights heights;
  private final boolean onePage;

  TablePlan(Grid grid) {
    this.grid = grid;
    PageRoom room = PageRoom.of(grid.def().page().landscape());
    widths = new ColumnWidths(grid).fitting(room);
    heights = new RowHeights(grid, widths);
    double page = room.height() / room.scale(widths) - captions();
    heights.lower(page, page * MOST_SQUEEZE);
    onePage = heights.total() <= page * MOST_SQUEEZE;
  }

  /** Height of what stands above and below the table itself. */
  private double captions() {
    Grid.Heading heading = grid.heading();
    boolean unitLine = heading.unitLine() != null || heading.amountLine() != null;
    double lines =
        (heading.tableNumber() == null ? 0 : TableSheet.CAPTION_HEIGHT)
            + (unitLine ? TableSheet.CAPTION_HEIGHT : 0);
    return TableSheet.TITLE_HEIGHT + lines + grid.notes().stream().mapToDouble(heights::note).sum();
  }

  /** Of the columns, in digits of the workbook's font. */
  List<Double> widths() {
    return widths;
  }

  RowHeights heights() {
    return heights;
  }

  boolean onePage() {
    return onePage;
  }
}
