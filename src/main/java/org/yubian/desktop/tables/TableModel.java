package org.yubian.desktop.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.ledger.Change;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.GridRow;
import org.yubian.table.Span;
import org.yubian.table.pack.TableDef;

/** One statutory table as a sheet, laid out anew after each edit when it is looked at again. */
public final class TableModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(TableModel.class);

  private final Desk desk;
  private Runnable whenOther = () -> {};
  private String number;
  private @Nullable Grid made;
  private SheetLayout layout = SheetLayout.EMPTY;

  public TableModel(Desk desk) {
    this.desk = desk;
    this.number = tables().getFirst().number();
    arrange();
    desk.listen(new FromDesk());
  }

  /** The tables of the pack, in its order. */
  public List<TableDef> tables() {
    return desk.tables().pack().tables();
  }

  public String number() {
    return number;
  }

  /** Told when the heading or the notes may be others. */
  void onOther(Runnable action) {
    whenOther = action;
  }

  public void show(String tableNumber) {
    number = tableNumber;
    made = null;
    arrange();
    layoutChanged();
    rowsChanged();
    whenOther.run();
  }

  /** The table as it stands now. */
  public Grid grid() {
    Grid grid = made;
    if (grid == null) {
      grid = desk.grids().grid(number);
      made = grid;
    }
    return grid;
  }

  private void arrange() {
    layout = new TableColumns(grid()).layout();
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

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
      case Cell.Money money -> flagged(money(money), row, column);
      case Cell.Percent percent -> SheetCell.of(percent.text());
      case Cell.Text text -> SheetCell.of(indent(row, column) + text.text());
    };
  }

  private SheetCell flagged(SheetCell cell, int row, int column) {
    return desk.flag(new Place.OfCell(number, row, column))
        .map(flag -> cell.marked(flag.error() ? Mark.ERROR : Mark.WARNING, flag.text()))
        .orElse(cell);
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

  /** Where the number of a cell comes from; empty for a cell without one. */
  public Optional<Provenance> provenance(int row, int column) {
    if (!(grid().cell(row, column) instanceof Cell.Money money)) {
      return Optional.empty();
    }
    String title = TEXT.get("provenance.title", rowTitle(row), layout.columns().get(column).name());
    return Optional.of(new Provenance(title, money.fen(), money.origin()));
  }

  /** What a row is called: the last text of it that says something. */
  private String rowTitle(int row) {
    String title = "";
    for (int column = 0; column < layout.columns().size(); column++) {
      Cell cell = grid().cell(row, column);
      if (cell instanceof Cell.Text text && !text.text().isBlank()) {
        title = text.text().strip();
      } else if (cell instanceof Cell.Money && !title.isEmpty()) {
        break;
      }
    }
    return title.isEmpty() ? grid().heading().title() : title;
  }

  @Override
  protected String refusal() {
    return TEXT.get("tables.derived");
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      made = null;
      rowsChanged();
      whenOther.run();
    }

    @Override
    public void flagged() {
      cellsChanged();
    }

    @Override
    public void renewed() {
      boolean kept = tables().stream().anyMatch(table -> table.number().equals(number));
      show(kept ? number : tables().getFirst().number());
    }
  }
}
