package org.yubian.desktop.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.ledger.Change;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.TableDef;

/** One statutory table as a sheet, laid out anew after each edit when it is looked at again. */
final class TableModel extends PrintedSheet {
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

  @Override
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
  public SheetCell cell(int row, int column) {
    SheetCell cell = super.cell(row, column);
    return grid().cell(row, column) instanceof Cell.Money ? flagged(cell, row, column) : cell;
  }

  private SheetCell flagged(SheetCell cell, int row, int column) {
    return desk.flag(new Place.OfCell(number, row, column))
        .map(flag -> cell.marked(flag.error() ? Mark.ERROR : Mark.WARNING, flag.text()))
        .orElse(cell);
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
