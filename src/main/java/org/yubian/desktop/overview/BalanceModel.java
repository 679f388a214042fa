package org.yubian.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Fund;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumRow;
import org.yubian.table.Cell;

/** Revenue and expenditure of each fund that is used, and of all. */
final class BalanceModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(BalanceModel.class);
  private static final int REVENUE = 1;
  private static final int EXPENDITURE = 2;
  private static final int DIFFERENCE = 3;

  /** A row: what it is called and its sums. */
  private record Row(String name, SumRow sums) {}

  private final Desk desk;
  private final SheetLayout layout;
  private List<Row> rows = List.of();

  BalanceModel(Desk desk) {
    this.desk = desk;
    this.layout =
        Heading.layout(
            List.of(
                leaf(SheetColumn.text("fund", TEXT.get("overview.fund"), 158)),
                leaf(SheetColumn.amount("revenue", TEXT.get("status.revenue"), 108)),
                leaf(SheetColumn.amount("expenditure", TEXT.get("status.expenditure"), 108)),
                leaf(SheetColumn.amount("difference", TEXT.get("status.difference"), 96))),
            1,
            1);
    refresh();
  }

  private static Heading leaf(SheetColumn column) {
    return new Heading.Leaf(column);
  }

  /** Shows the sums as they stand. */
  void refresh() {
    List<Row> now = new ArrayList<>();
    now.add(new Row(TEXT.get("status.total"), KeySums.total(desk.ledger())));
    for (Fund fund : Fund.values()) {
      SumRow sums = KeySums.of(desk.ledger(), fund);
      if (sums.sum(0) != 0 || sums.sum(1) != 0) {
        now.add(new Row(fund.label(), sums));
      }
    }
    rows = now;
    rowsChanged();
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public SheetRow row(int row) {
    SheetRow.Kind kind = row == 0 ? SheetRow.Kind.TOTAL : SheetRow.Kind.ITEM;
    return new SheetRow(rows.get(row).name(), kind, 0, SheetRow.Fold.NONE);
  }

  @Override
  public SheetCell cell(int row, int column) {
    SumRow sums = rows.get(row).sums();
    return switch (column) {
      case REVENUE, EXPENDITURE -> amount(sums.sum(column - 1));
      case DIFFERENCE -> difference(Math.subtractExact(sums.sum(0), sums.sum(1)));
      default -> SheetCell.of(rows.get(row).name());
    };
  }

  private SheetCell difference(long fen) {
    return fen == 0
        ? SheetCell.of(TEXT.get("overview.balanced"))
        : amount(fen).marked(Mark.WARNING, TEXT.get("overview.unbalanced"));
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().texts().format(fen), fen);
  }

  @Override
  protected String refusal() {
    return TEXT.get("entry.computed");
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  Optional<Provenance> provenance(int row, int column) {
    if (column != REVENUE && column != EXPENDITURE) {
      return Optional.empty();
    }
    SumRow sums = rows.get(row).sums();
    String title =
        TEXT.get("provenance.title", rows.get(row).name(), layout.columns().get(column).name());
    return Optional.of(
        new Provenance(title, sums.sum(column - 1), new Cell.Origin.Sum(sums, column - 1)));
  }
}
