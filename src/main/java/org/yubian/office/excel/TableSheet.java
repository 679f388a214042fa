package org.yubian.office.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;
import org.yubian.table.pack.ColumnDef;

/** Writes one table into its sheet, from the table's number at the top to the notes. */
final class TableSheet {
  static final double TITLE_HEIGHT = 36;
  static final double CAPTION_HEIGHT = 20;

  /** What stays in view at the left may take this much of a screen, in digits. */
  private static final double MOST_FROZEN = 62;

  /** An attachment's number stands at the left, a form's at the right. */
  private static final String ATTACHMENT = "附";

  private final Grid grid;
  private final SheetWriter writer;
  private final TableLooks looks;
  private final List<Double> widths;
  private final RowHeights heights;
  private final boolean onePage;
  private int next;

  TableSheet(Grid grid, SheetWriter writer) {
    this.grid = grid;
    this.writer = writer;
    this.looks = new TableLooks(grid.def().page(), grid.def().amounts());
    TablePlan plan = new TablePlan(grid);
    this.widths = plan.widths();
    this.heights = plan.heights();
    this.onePage = plan.onePage();
  }

  private static boolean hasUnitLine(Grid.Heading heading) {
    return heading.unitLine() != null || heading.amountLine() != null;
  }

  /** The remarks are given back, for whoever may see them. */
  List<TableBody.Remark> write() {
    writer.widths(widths);
    number(grid.heading().tableNumber());
    title();
    int firstRepeated = next;
    unitLine(grid.heading());
    header();
    int bodyRow = next;
    List<TableBody.Remark> remarks = new TableBody(grid, writer, looks, bodyRow).write();
    heights.body().forEach(this::row);
    grid.notes().forEach(this::note);
    setUp(firstRepeated, bodyRow);
    return remarks;
  }

  private int lastColumn() {
    return widths.size() - 1;
  }

  private CellRangeAddress across() {
    return new CellRangeAddress(next, next, 0, lastColumn());
  }

  /** Ends a row of this height. */
  private void row(double height) {
    writer.height(next++, height);
  }

  private void number(@Nullable String number) {
    if (number != null) {
      atSide(number, isAttachment(number));
      row(CAPTION_HEIGHT);
    }
  }

  static boolean isAttachment(String number) {
    return number.startsWith(ATTACHMENT);
  }

  private void title() {
    writer.merged(across(), grid.heading().title(), looks.title());
    row(TITLE_HEIGHT);
  }

  private void unitLine(Grid.Heading heading) {
    if (heading.unitLine() != null) {
      atSide(heading.unitLine(), true);
    }
    if (heading.amountLine() != null) {
      atSide(heading.amountLine(), false);
    }
    if (hasUnitLine(heading)) {
      row(CAPTION_HEIGHT);
    }
  }

  private void atSide(String text, boolean left) {
    writer.text(
        next,
        left ? 0 : lastColumn(),
        text,
        looks.caption(left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT));
  }

  private void header() {
    for (HeaderCell cell : grid.header()) {
      int top = next + cell.row();
      writer.merged(
          new CellRangeAddress(
              top, top + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1),
          cell.text(),
          looks.header());
    }
    heights.header().forEach(this::row);
  }

  private void note(String note) {
    writer.merged(across(), note, looks.note());
    row(heights.note(note));
  }

  private void setUp(int firstRepeated, int bodyRow) {
    new PageSetup(grid.def().page().landscape(), onePage).apply(writer.sheet());
    PageSetup.numberPages(writer.sheet());
    writer.sheet().setRepeatingRows(new CellRangeAddress(firstRepeated, bodyRow - 1, -1, -1));
    writer.sheet().createFreezePane(frozenColumns(), bodyRow);
    CellRangeAddress all = new CellRangeAddress(0, next - 1, 0, lastColumn());
    writer.printArea(lastColumn(), next - 1);
    // Codes are texts, and totals leave out what is no part of them: neither is a mistake.
    writer
        .sheet()
        .addIgnoredErrors(
            all,
            IgnoredErrorType.NUMBER_STORED_AS_TEXT,
            IgnoredErrorType.FORMULA_RANGE,
            IgnoredErrorType.FORMULA);
  }

  /** Codes and names at the left. */
  private int frozenColumns() {
    int columns = 0;
    double width = 0;
    while (columns < lastColumn()
        && grid.columns().get(columns).content() instanceof ColumnDef.Content.Text
        && width + widths.get(columns) <= MOST_FROZEN) {
      width += widths.get(columns++);
    }
    return columns;
  }
}
