package org.yubian.desktop.tables;

import org.yubian.Messages;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.GridRow;
import org.yubian.table.Span;

/** A statutory table as a sheet, just as it prints. */
abstract class PrintedSheet extends AbstractSheet {
  private static final Messages TEXT = Messages.of(PrintedSheet.class);

  /** The table as it stands now. */
  public abstract Grid grid();

  @Override
  public int rowCount() {
    return grid().rows().size();
  }

  @Override
  public SheetRow row(int row) {
    GridRow of = grid().rows().get(row);
    SheetRow.Kind kind =
        of.looks().size() > 1
            ? SheetRow.Kind.ITEM
            : switch (of.look().style()) {
              case TOTAL -> SheetRow.Kind.TOTAL;
              case SUBTOTAL, CLASS -> SheetRow.Kind.CLASS;
              case SECTION -> SheetRow.Kind.SECTION;
              case ITEM -> SheetRow.Kind.ITEM;
            };
    // Rows that look alike, such as those that stay empty, are told apart by their place.
    return new SheetRow(of.key() + "#" + row, kind, 0, SheetRow.Fold.NONE);
  }

  @Override
  public SheetCell cell(int row, int column) {
    return switch (grid().cell(row, column)) {
      case Cell.Money money -> money(money);
      case Cell.Percent percent -> SheetCell.of(percent.text());
      case Cell.Text text -> SheetCell.of(indent(row, column) + text.text());
    };
  }

  private static SheetCell money(Cell.Money money) {
    SheetCell cell = SheetCell.amount(money.text(), money.fen());
    return money.text().startsWith("-") ? cell.marked(Mark.NEGATIVE, null) : cell;
  }

  /** Labels are indented as the pack says, by full-width blanks. */
  private String indent(int row, int column) {
    GridRow of = grid().rows().get(row);
    int block = TableColumns.block(grid(), column);
    boolean first = TableColumns.isLabel(grid(), column);
    return first ? "\u3000".repeat((of.looks().get(block).indent() + 1) / 2) : "";
  }

  @Override
  public int columnSpan(int row, int column) {
    for (Span span : grid().spans()) {
      boolean inRow = span.row() <= row && row < span.row() + span.rows();
      if (inRow && span.column() <= column && column < span.column() + span.columns()) {
        return span.column() == column ? span.columns() : 0;
      }
    }
    return 1;
  }

  @Override
  protected String refusal() {
    return TEXT.get("tables.derived");
  }
}
