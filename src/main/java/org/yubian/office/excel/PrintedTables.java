package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.yubian.office.excel.PrintedTable.Across;
import org.yubian.office.excel.PrintedTable.PrintedCell;
import org.yubian.office.excel.PrintedTable.Style;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.GridRow;
import org.yubian.table.HeaderCell;
import org.yubian.table.Span;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;

/** Lays a table out as {@link TableSheet} does, with the same measures and looks. */
public final class PrintedTables {
  /** Width of an indent of Excel, in points at the size of its base font. */
  private static final double INDENT = 9;

  private final Grid grid;
  private final TableLooks looks;
  private final TablePlan plan;
  private final List<Double> heights = new ArrayList<>();
  private final List<PrintedCell> cells = new ArrayList<>();

  private PrintedTables(Grid grid) {
    this.grid = grid;
    this.looks = new TableLooks(grid.def().page(), grid.def().amounts());
    this.plan = new TablePlan(grid);
  }

  public static PrintedTable of(Grid grid) {
    return new PrintedTables(grid).lay();
  }

  /** Width of an A4 page within the margins, in points. */
  public static double roomAcross(boolean landscape) {
    return PageRoom.of(landscape).width() * PageRoom.POINTS_PER_DIGIT;
  }

  /** Height of an A4 page within the margins, in points. */
  public static double roomDown(boolean landscape) {
    return PageRoom.of(landscape).height();
  }

  private PrintedTable lay() {
    Grid.Heading heading = grid.heading();
    String number = heading.tableNumber();
    if (number != null) {
      atSide(number, TableSheet.isAttachment(number));
      heights.add(TableSheet.CAPTION_HEIGHT);
    }
    across(heading.title(), style(looks.title()));
    heights.add(TableSheet.TITLE_HEIGHT);
    int repeatedFrom = heights.size();
    captions(heading);
    for (HeaderCell cell : grid.header()) {
      cells.add(
          new PrintedCell(
              heights.size() + cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              style(looks.header())));
    }
    heights.addAll(plan.heights().header());
    int repeatedTo = heights.size();
    body();
    for (String note : grid.notes()) {
      across(note, style(looks.note()));
      heights.add(plan.heights().note(note));
    }
    return new PrintedTable(
        grid.def().page().landscape(),
        plan.widths().stream().map(width -> width * PageRoom.POINTS_PER_DIGIT).toList(),
        heights,
        repeatedFrom,
        repeatedTo,
        plan.onePage(),
        cells);
  }

  private void captions(Grid.Heading heading) {
    String unit = heading.unitLine();
    String amount = heading.amountLine();
    if (unit != null) {
      atSide(unit, true);
    }
    if (amount != null) {
      atSide(amount, false);
    }
    if (unit != null || amount != null) {
      heights.add(TableSheet.CAPTION_HEIGHT);
    }
  }

  /** A text that begins, or ends, at the edge of the table and reaches as far as it needs. */
  private void atSide(String text, boolean left) {
    across(text, style(looks.caption(left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT)));
  }

  private void across(String text, Style style) {
    cells.add(new PrintedCell(heights.size(), 0, 1, grid.columns().size(), text, style));
  }

  private void body() {
    int first = heights.size();
    Set<Cell.Position> covered = new HashSet<>();
    for (Span span : grid.spans()) {
      for (int row = span.row(); row < span.row() + span.rows(); row++) {
        for (int column = span.column(); column < span.column() + span.columns(); column++) {
          covered.add(new Cell.Position(row, column));
        }
      }
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      row(first, row, covered);
    }
    for (Span span : grid.spans()) {
      Style style = styleOf(grid.rows().get(span.row()), span.column());
      cells.add(
          new PrintedCell(
              first + span.row(),
              span.column(),
              span.rows(),
              span.columns(),
              grid.cell(span.row(), span.column()).text(),
              style));
    }
    heights.addAll(plan.heights().body());
  }

  private void row(int first, int index, Set<Cell.Position> covered) {
    GridRow row = grid.rows().get(index);
    for (int column = 0; column < row.cells().size(); column++) {
      if (!covered.contains(new Cell.Position(index, column))) {
        String text = row.cells().get(column).text();
        cells.add(new PrintedCell(first + index, column, 1, 1, text, styleOf(row, column)));
      }
    }
  }

  private Style styleOf(GridRow row, int column) {
    int block = blockOf(column);
    RowDef.Look look = row.looks().get(block);
    String label = "";
    for (int i = firstOf(block); i < column; i++) {
      if (row.cells().get(i) instanceof Cell.Text text && !text.text().isEmpty()) {
        label = text.text();
      }
    }
    if (!(row.cells().get(column) instanceof Cell.Text text)) {
      return style(looks.amount(look, label));
    }
    Look dressed = looks.text(grid.columns().get(column).look().align(), text.text(), look);
    boolean moved = label.isEmpty() && look.indent() > 0 && !text.text().isEmpty();
    return style(moved ? dressed.indented((look.indent() + 1) / 2) : dressed);
  }

  private int blockOf(int column) {
    int block = 0;
    int end = 0;
    for (Block each : grid.def().blocks()) {
      end += each.leaves().size();
      if (column < end) {
        return block;
      }
      block++;
    }
    return block;
  }

  private int firstOf(int block) {
    return grid.def().blocks().stream().limit(block).mapToInt(each -> each.leaves().size()).sum();
  }

  private static Style style(Look look) {
    Across across =
        switch (look.place().across()) {
          case CENTER -> Across.CENTER;
          case RIGHT -> Across.RIGHT;
          default -> Across.LEFT;
        };
    boolean bold = look.face().bold() || look.face().name().equals(Face.HEI);
    return new Style(
        look.face().size(),
        bold,
        across,
        look.place().indent() * INDENT,
        look.place().wrap(),
        look.border() == Look.Border.THIN);
  }
}
