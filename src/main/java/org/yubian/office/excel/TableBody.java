package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.GridRow;
import org.yubian.table.Span;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** Writes the rows of a table. */
final class TableBody {
  /** A level of indentation in Excel is as wide as about so many characters. */
  private static final int CHARACTERS_PER_INDENT = 2;

  private final Grid grid;
  private final SheetWriter writer;
  private final TableLooks looks;
  private final int firstRow;
  private final Figures figures;
  private final List<Integer> blocks = new ArrayList<>();

  /**
   * @param firstRow of the sheet where the body starts
   */
  TableBody(Grid grid, SheetWriter writer, TableLooks looks, int firstRow) {
    this.grid = grid;
    this.writer = writer;
    this.looks = looks;
    this.firstRow = firstRow;
    this.figures = new Figures(grid, firstRow);
    int index = 0;
    for (Block block : grid.def().blocks()) {
      for (int i = block.leaves().size(); i > 0; i--) {
        blocks.add(index);
      }
      index++;
    }
  }

  /** A remark on a cell of the sheet. */
  record Remark(int row, int column, String text) {}

  /** Writes everything but the remarks, which are given back. */
  List<Remark> write() {
    List<Remark> remarks = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      write(row, remarks);
    }
    for (Span span : grid.spans()) {
      int top = firstRow + span.row();
      int left = span.column();
      writer.merge(
          new CellRangeAddress(top, top + span.rows() - 1, left, left + span.columns() - 1));
    }
    return remarks;
  }

  private void write(int index, List<Remark> remarks) {
    GridRow row = grid.rows().get(index);
    String label = "";
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      RowDef.Look look = row.looks().get(blocks.get(column));
      if (column > 0 && !blocks.get(column).equals(blocks.get(column - 1))) {
        label = "";
      }
      if (cell instanceof Cell.Text text) {
        text(index, column, text.text(), look, label.isEmpty());
        label = text.text().isEmpty() ? label : text.text();
      } else {
        Look dressed =
            cell instanceof Cell.Percent percent && percent.percent() != null
                ? looks.percent(look, label, percent.percent().scale())
                : looks.amount(look, label);
        Figure figure = figures.of(index, column);
        number(firstRow + index, column, cell, figure, dressed);
        if (figure.remark() != null) {
          remarks.add(new Remark(firstRow + index, column, figure.remark()));
        }
      }
    }
  }

  private void text(int index, int column, String text, RowDef.Look look, boolean first) {
    ColumnDef.Leaf leaf = grid.columns().get(column);
    Look dressed = looks.text(leaf.look().align(), text, look);
    boolean moved = first && look.indent() > 0 && !text.isEmpty();
    int levels = (look.indent() + CHARACTERS_PER_INDENT - 1) / CHARACTERS_PER_INDENT;
    writer.text(firstRow + index, column, text, moved ? dressed.indented(levels) : dressed);
  }

  private void number(int row, int column, Cell cell, Figure figure, Look look) {
    if (figure.value() == null) {
      writer.empty(row, column, look);
    } else if (figure.fits()) {
      writer.number(row, column, figure.value(), figure.formula(), look, cell.text());
    } else {
      writer.text(row, column, cell.text(), look);
    }
  }
}
