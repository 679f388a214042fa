package org.yubian.desktop.threepublic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;
import org.yubian.ledger.Change;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumRow;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;
import org.yubian.session.RevisionText;
import org.yubian.table.Cell;

/** 三公经费 as a sheet: the four items and their total, derived and declared, of both years. */
public final class ThreePublicModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(ThreePublicModel.class);

  /** What stands in a column. */
  enum Kind {
    NAME,
    PREVIOUS_DERIVED,
    PREVIOUS_DECLARED,
    PREVIOUS_SHOWN,
    DERIVED,
    DECLARED,
    SHOWN,
    DIFFERENCE,
    GROWTH,
    RATE,
    SHARE;

    boolean isDeclared() {
      return this == DECLARED || this == PREVIOUS_DECLARED;
    }

    Year year() {
      return ordinal() <= PREVIOUS_SHOWN.ordinal() ? Year.PREVIOUS : Year.CURRENT;
    }
  }

  /** The rows: the total, then the items, those of vehicles below their sum. */
  private static final List<List<ThreePublicItem>> ROWS =
      List.of(
          List.of(ThreePublicItem.values()),
          List.of(ThreePublicItem.OVERSEAS),
          List.of(ThreePublicItem.VEHICLE_PURCHASE, ThreePublicItem.VEHICLE_OPERATION),
          List.of(ThreePublicItem.VEHICLE_PURCHASE),
          List.of(ThreePublicItem.VEHICLE_OPERATION),
          List.of(ThreePublicItem.RECEPTION));

  private final Desk desk;
  private final SheetLayout layout = layoutOf();

  public ThreePublicModel(Desk desk) {
    this.desk = desk;
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

  private static SheetLayout layoutOf() {
    List<Heading> headings = new ArrayList<>();
    headings.add(
        new Heading.Leaf(SheetColumn.text("name", TEXT.get("threepublic.column.NAME"), 240)));
    headings.add(
        over(
            TEXT.get("threepublic.previous"),
            Kind.PREVIOUS_DERIVED,
            Kind.PREVIOUS_DECLARED,
            Kind.PREVIOUS_SHOWN));
    headings.add(
        over(
            TEXT.get("threepublic.current"),
            Kind.DERIVED,
            Kind.DECLARED,
            Kind.SHOWN,
            Kind.DIFFERENCE));
    headings.add(over(TEXT.get("threepublic.compared"), Kind.GROWTH, Kind.RATE, Kind.SHARE));
    return Heading.layout(headings, 1, 1);
  }

  private static Heading over(String name, Kind... kinds) {
    List<SheetColumn> columns = new ArrayList<>();
    for (Kind kind : kinds) {
      boolean percent = kind == Kind.RATE || kind == Kind.SHARE;
      columns.add(
          SheetColumn.amount(
              kind.name(), TEXT.get("threepublic.column." + kind.name()), percent ? 78 : 92));
    }
    return new Heading.Over(name, columns);
  }

  private ThreePublicFigures figures() {
    return new ThreePublicFigures(desk.ledger());
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return ROWS.size();
  }

  @Override
  public SheetRow row(int row) {
    int depth = row == 3 || row == 4 ? 1 : 0;
    SheetRow.Kind kind = row == 0 ? SheetRow.Kind.TOTAL : SheetRow.Kind.ITEM;
    return new SheetRow(row, kind, depth, SheetRow.Fold.NONE);
  }

  /** The item of a row; empty for a sum. */
  Optional<ThreePublicItem> item(int row) {
    return ROWS.get(row).size() == 1 ? Optional.of(ROWS.get(row).getFirst()) : Optional.empty();
  }

  private static String name(int row) {
    return switch (row) {
      case 0 -> TEXT.get("threepublic.total");
      case 2 -> TEXT.get("threepublic.vehicles");
      case 3, 4 -> TEXT.get("threepublic.of", ThreePublicFigures.name(ROWS.get(row).getFirst()));
      default -> ThreePublicFigures.name(ROWS.get(row).getFirst());
    };
  }

  @Override
  public SheetCell cell(int row, int column) {
    Kind kind = Kind.values()[column];
    return switch (kind) {
      case NAME -> SheetCell.of(name(row));
      case PREVIOUS_DERIVED, DERIVED -> amount(derived(row, kind.year()));
      case PREVIOUS_DECLARED, DECLARED -> declared(row, kind.year());
      case PREVIOUS_SHOWN, SHOWN -> shownCell(row, kind.year());
      case DIFFERENCE -> difference(row);
      case GROWTH ->
          amount(Math.subtractExact(shown(row, Year.CURRENT), shown(row, Year.PREVIOUS)));
      case RATE ->
          percent(Percentage.change(shown(row, Year.PREVIOUS), shown(row, Year.CURRENT), 2));
      case SHARE -> percent(Percentage.share(shown(row, Year.CURRENT), shown(0, Year.CURRENT), 2));
    };
  }

  private long derived(int row, Year year) {
    long sum = 0;
    for (ThreePublicItem item : ROWS.get(row)) {
      sum = Math.addExact(sum, figures().derived(item, year));
    }
    return sum;
  }

  private long shown(int row, Year year) {
    long sum = 0;
    for (ThreePublicItem item : ROWS.get(row)) {
      sum = Math.addExact(sum, figures().shown(item, year));
    }
    return sum;
  }

  private SheetCell shownCell(int row, Year year) {
    SheetCell cell = amount(shown(row, year));
    boolean declared =
        shown(row, year) != derived(row, year)
            && ROWS.get(row).stream().anyMatch(item -> figures().declared(item, year) != null);
    return declared ? cell.marked(Mark.DECLARED, TEXT.get("threepublic.declared.note")) : cell;
  }

  private SheetCell declared(int row, Year year) {
    long sum = 0;
    boolean any = false;
    for (ThreePublicItem item : ROWS.get(row)) {
      Amount declared = figures().declared(item, year);
      any |= declared != null;
      sum = Math.addExact(sum, declared == null ? 0 : declared.fen());
    }
    // A declared zero is not the same as nothing declared.
    SheetCell cell =
        any ? SheetCell.amount(desk.display().texts().format(sum), sum) : SheetCell.EMPTY;
    return item(row).isPresent() ? cell.marked(Mark.EDITABLE, null) : cell;
  }

  private SheetCell difference(int row) {
    long sum = 0;
    for (ThreePublicItem item : ROWS.get(row)) {
      sum = Math.addExact(sum, figures().difference(item, Year.CURRENT));
    }
    return sum == 0
        ? SheetCell.EMPTY
        : amount(sum).marked(Mark.WARNING, TEXT.get("threepublic.difference.note"));
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  private static SheetCell percent(Optional<BigDecimal> percent) {
    return percent
        .filter(value -> value.signum() != 0)
        .map(
            value -> {
              SheetCell cell = SheetCell.of(value.toPlainString());
              return value.signum() < 0 ? cell.marked(Mark.NEGATIVE, null) : cell;
            })
        .orElse(SheetCell.EMPTY);
  }

  @Override
  protected String refusal() {
    return TEXT.get("threepublic.refused");
  }

  @Override
  public Entry entry(int row, int column) {
    Kind kind = Kind.values()[column];
    Optional<ThreePublicItem> item = item(row);
    if (!kind.isDeclared() || item.isEmpty()) {
      return new Entry.Refused(
          item.isEmpty() && kind.isDeclared() ? TEXT.get("threepublic.sum") : refusal());
    }
    Amount declared = figures().declared(item.get(), kind.year());
    if (declared == null) {
      return new Entry.Open("");
    }
    return new Entry.Open(declared.isZero() ? "0" : desk.display().editable(declared.fen()));
  }

  @Override
  public Commit commit(int row, int column, String text) {
    Kind kind = Kind.values()[column];
    ThreePublicItem item = item(row).orElse(null);
    if (!kind.isDeclared() || item == null) {
      return new Commit.Problem(refusal());
    }
    if (text.isBlank()) {
      return apply(figures().declare(item, kind.year(), null));
    }
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> new Commit.Problem(wrong.message());
      case TypedAmount.Value value -> apply(figures().declare(item, kind.year(), value.amount()));
    };
  }

  private Commit apply(Edit edit) {
    return desk.apply(edit).<Commit>map(Commit.Problem::new).orElse(Commit.DONE);
  }

  @Override
  public Commit clear(SheetSelection range) {
    List<Edit> edits = new ArrayList<>();
    Budget budget = desk.budget();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        Kind kind = Kind.values()[column];
        ThreePublicItem item = item(row).orElse(null);
        if (kind.isDeclared() && item != null) {
          Edit edit =
              new ThreePublicFigures(new Ledger(budget, KeySums.ALL))
                  .declare(item, kind.year(), null);
          budget = edit.apply(budget);
          edits.add(edit);
        }
      }
    }
    return edits.isEmpty()
        ? new Commit.Problem(refusal())
        : apply(new Edit.Batch(RevisionText.asWritten(TEXT.get("threepublic.clear")), edits));
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  Optional<Provenance> provenance(int row, int column) {
    Kind kind = Kind.values()[column];
    ThreePublicItem item = item(row).orElse(null);
    if (item == null || !(kind == Kind.DERIVED || kind == Kind.PREVIOUS_DERIVED)) {
      return Optional.empty();
    }
    SumRow sums = KeySums.of(desk.ledger(), item);
    int index = kind.year().ordinal();
    return Optional.of(
        new Provenance(
            TEXT.get("provenance.title", name(row), TEXT.get("threepublic.column." + kind.name())),
            sums.sum(index),
            new Cell.Origin.Sum(sums, index)));
  }
}
