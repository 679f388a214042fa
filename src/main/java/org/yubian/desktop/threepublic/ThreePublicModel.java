package org.yubian.desktop.threepublic;

import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.ledger.Change;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumRow;
import org.yubian.table.Cell;

/** 三公经费 as a sheet: the four items and their total, derived and declared, of both years. */
final class ThreePublicModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(ThreePublicModel.class);

  private final Desk desk;
  private final ThreePublicCells cells;
  private final ThreePublicTyping typing;
  private final SheetLayout layout = ThreePublicColumn.layout();

  public ThreePublicModel(Desk desk) {
    this.desk = desk;
    this.cells = new ThreePublicCells(desk);
    this.typing = new ThreePublicTyping(desk);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            cellsChanged();
          }

          @Override
          public void renewed() {
            rowsChanged();
          }
        });
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return ThreePublicRow.values().length;
  }

  @Override
  public SheetRow row(int row) {
    ThreePublicRow at = ThreePublicRow.at(row);
    SheetRow.Kind kind = at == ThreePublicRow.TOTAL ? SheetRow.Kind.TOTAL : SheetRow.Kind.ITEM;
    return new SheetRow(row, kind, at.isBelowVehicles() ? 1 : 0, SheetRow.Fold.NONE);
  }

  @Override
  public SheetCell cell(int row, int column) {
    return cells.cell(ThreePublicRow.at(row), ThreePublicColumn.at(column));
  }

  @Override
  protected String refusal() {
    return TEXT.get("threepublic.refused");
  }

  @Override
  public Entry entry(int row, int column) {
    return typing.entry(ThreePublicRow.at(row), ThreePublicColumn.at(column));
  }

  @Override
  public Optional<String> preview(int row, int column, String text) {
    return TypedAmount.preview(text);
  }

  @Override
  public Commit commit(int row, int column, String text) {
    return typing.commit(ThreePublicRow.at(row), ThreePublicColumn.at(column), text);
  }

  @Override
  public Commit clear(SheetSelection range) {
    return typing.clear(range);
  }

  /** What pasting cells does, as one edit. */
  Paste paste(PastePlan plan) {
    return typing.paste(plan.byNames(this, ThreePublicColumn.NAME.ordinal()));
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  Optional<Provenance> provenance(int row, int column) {
    ThreePublicRow at = ThreePublicRow.at(row);
    ThreePublicColumn of = ThreePublicColumn.at(column);
    ThreePublicItem item = at.item().orElse(null);
    if (item == null || !of.isDerived()) {
      return Optional.empty();
    }
    SumRow sums = KeySums.of(desk.ledger(), item);
    int index = of.year().ordinal();
    return Optional.of(
        new Provenance(
            TEXT.get("provenance.title", at.title(), of.title()),
            sums.sum(index),
            new Cell.Origin.Sum(sums, index)));
  }
}
