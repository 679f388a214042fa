package org.yubian.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;

/** Turns the columns of a printed table into those of a sheet. */
final class TableColumns {
  /** Width of a character of the pack's measure and of a heading's, in pixels. */
  private static final double CHARACTER = 7.2;

  private static final double HEADING_CHARACTER = 13;
  private static final double INSETS = 16;
  private static final double LEAST = 44;
  private static final double AMOUNT = 92;
  private static final double MOST = 330;

  private final Grid grid;

  TableColumns(Grid grid) {
    this.grid = grid;
  }

  SheetLayout layout() {
    List<SheetColumn> columns = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      ColumnDef.Leaf leaf = grid.columns().get(i);
      columns.add(new SheetColumn("c" + i, name(i), width(leaf, i), align(leaf)));
    }
    return new SheetLayout(columns, grid.header(), grid.headerRows(), frozen(), 0, false);
  }

  /** The lowest heading above a column. */
  private String name(int column) {
    String name = "";
    int lowest = -1;
    for (HeaderCell cell : grid.header()) {
      boolean above = cell.column() <= column && column < cell.column() + cell.columnSpan();
      boolean number = cell.text().chars().allMatch(Character::isDigit);
      if (above && cell.row() > lowest && !number) {
        name = cell.text();
        lowest = cell.row();
      }
    }
    return name;
  }

  private double width(ColumnDef.Leaf leaf, int column) {
    double wanted = leaf.look().width() * CHARACTER;
    double heading = Math.min(name(column).length(), 8) * HEADING_CHARACTER + INSETS;
    if (isText(leaf)) {
      double content = wanted > 0 ? wanted : longest(column) * HEADING_CHARACTER + INSETS;
      return Math.max(
          LEAST, Math.min(MOST, Math.max(content, name(column).length() > 2 ? heading : 0)));
    }
    return Math.max(AMOUNT, Math.max(wanted, heading));
  }

  private int longest(int column) {
    return grid.rows().stream()
        .mapToInt(row -> row.cells().get(column).text().length())
        .max()
        .orElse(0);
  }

  private static SheetColumn.Align align(ColumnDef.Leaf leaf) {
    ColumnDef.Align own = leaf.look().align();
    if (own == null) {
      return isText(leaf) ? SheetColumn.Align.LEFT : SheetColumn.Align.RIGHT;
    }
    return switch (own) {
      case LEFT -> SheetColumn.Align.LEFT;
      case CENTER -> SheetColumn.Align.CENTER;
      case RIGHT -> SheetColumn.Align.RIGHT;
    };
  }

  private static boolean isText(ColumnDef.Leaf leaf) {
    return leaf.content() instanceof ColumnDef.Content.Text
        || leaf.content() instanceof ColumnDef.Content.Indicators;
  }

  /** The texts at the left stay in sight, unless headings or merged cells reach beyond them. */
  private int frozen() {
    int texts = 0;
    while (texts < grid.columns().size() && isText(grid.columns().get(texts))) {
      texts++;
    }
    int edge = texts;
    boolean crossed =
        grid.header().stream()
                .anyMatch(cell -> cell.column() < edge && cell.column() + cell.columnSpan() > edge)
            || grid.spans().stream()
                .anyMatch(span -> span.column() < edge && span.column() + span.columns() > edge);
    return grid.def().blocks().size() > 1 || crossed || texts == grid.columns().size() ? 0 : texts;
  }

  /** Which of the table's blocks a column belongs to. */
  static int block(Grid grid, int column) {
    int end = 0;
    List<Block> blocks = grid.def().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      end += blocks.get(i).leaves().size();
      if (column < end) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  /** Whether a column holds the labels of its block: the first text before amounts. */
  static boolean isLabel(Grid grid, int column) {
    boolean text = grid.columns().get(column).content() instanceof ColumnDef.Content.Text;
    boolean last =
        column + 1 >= grid.columns().size()
            || !(grid.columns().get(column + 1).content() instanceof ColumnDef.Content.Text);
    return text && last;
  }
}
