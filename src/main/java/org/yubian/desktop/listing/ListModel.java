package org.yubian.desktop.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.ledger.Change;

/**
 * A list as a sheet: the total on top where there is one, a row for each item, and a row where a
 * new item begins.
 *
 * @param <T> the kind of item
 */
public final class ListModel<T> extends AbstractSheet {
  private static final Messages TEXT = Messages.of(ListModel.class);
  private static final String TOTAL = "total";
  private static final String ADD = "+";

  private final Desk desk;
  private final Items<T> items;
  private final ListDef<T> def;
  private List<T> shown = List.of();

  public ListModel(Desk desk, Items<T> items, ListDef<T> def) {
    this.desk = desk;
    this.items = items;
    this.def = def;
    shown = items.all();
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            update();
          }

          @Override
          public void renewed() {
            refresh();
          }
        });
  }

  /** Reads the items anew; the cells of others may follow from them. */
  private void update() {
    int before = shown.size();
    shown = items.all();
    if (before == shown.size()) {
      cellsChanged();
    } else {
      rowsChanged();
    }
  }

  /** Shows other items, after something else was chosen. */
  public void refresh() {
    shown = items.all();
    rowsChanged();
  }

  Items<T> items() {
    return items;
  }

  ListDef<T> def() {
    return def;
  }

  Desk desk() {
    return desk;
  }

  /** The item of a row; empty for the total and the row below the last. */
  public Optional<T> itemAt(int row) {
    int place = placeAt(row);
    return place < 0 ? Optional.empty() : Optional.of(shown.get(place));
  }

  /** Place of a row's item; −1 for none. */
  public int placeAt(int row) {
    int place = row - first();
    return place >= 0 && place < shown.size() ? place : -1;
  }

  /** Row of the first item. */
  int first() {
    return def.hasTotal() ? 1 : 0;
  }

  int count() {
    return shown.size();
  }

  boolean isAdd(int row) {
    return row == first() + shown.size();
  }

  @Override
  public SheetLayout layout() {
    return def.layout();
  }

  @Override
  public int rowCount() {
    return first() + shown.size() + (def.adder() == null ? 0 : 1);
  }

  @Override
  public SheetRow row(int row) {
    if (row < first()) {
      return new SheetRow(TOTAL, SheetRow.Kind.TOTAL, 0, SheetRow.Fold.NONE);
    }
    return isAdd(row)
        ? new SheetRow(ADD, SheetRow.Kind.ADD, 0, SheetRow.Fold.NONE)
        : new SheetRow(items.key(row - first()), SheetRow.Kind.LINE, 0, SheetRow.Fold.NONE);
  }

  @Override
  public SheetCell cell(int row, int column) {
    Column<T> of = def.columns().get(column);
    if (row < first()) {
      return column == 0 ? SheetCell.of(TEXT.get("listing.total")) : of.total(shown);
    }
    Adder<T> adder = def.adder();
    if (isAdd(row)) {
      return column == def.addColumn() && adder != null
          ? SheetCell.of(adder.invitation())
          : SheetCell.EMPTY;
    }
    return of.cell(shown.get(row - first()));
  }

  @Override
  protected String refusal() {
    return TEXT.get("listing.sum");
  }

  @Override
  public Entry entry(int row, int column) {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (readOnly.isPresent()) {
      return new Entry.Refused(readOnly.get());
    }
    if (row < first()) {
      return new Entry.Refused(refusal());
    }
    if (isAdd(row)) {
      return column == def.addColumn()
          ? new Entry.Open("")
          : new Entry.Refused(
              TEXT.get("listing.add.there", layout().columns().get(def.addColumn()).name()));
    }
    return def.columns().get(column).entry(shown.get(row - first()));
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String text) {
    Adder<T> adder = def.adder();
    if (isAdd(row) && adder != null) {
      return adder.suggestions(text);
    }
    return itemAt(row)
        .map(item -> def.columns().get(column).suggestions(item, text))
        .orElse(List.of());
  }

  @Override
  public Optional<String> preview(int row, int column, String text) {
    return isAdd(row) ? Optional.empty() : def.columns().get(column).preview(text);
  }

  @Override
  public Commit commit(int row, int column, String text) {
    Adder<T> adder = def.adder();
    if (isAdd(row) && adder != null) {
      return text.isBlank() ? Commit.DONE : begin(adder, text);
    }
    int place = placeAt(row);
    if (place < 0) {
      return new Commit.Problem(refusal());
    }
    T before = shown.get(place);
    return switch (def.columns().get(column).type(before, text)) {
      case Typed.Wrong<T> wrong -> new Commit.Problem(wrong.message());
      case Typed.Taken<T> taken when taken.item().equals(before) -> Commit.DONE;
      case Typed.Taken<T> taken -> outcome(items.change(Map.of(place, taken.item())), Commit.DONE);
    };
  }

  private Commit begin(Adder<T> adder, String text) {
    return switch (adder.begin(text)) {
      case Typed.Wrong<T> wrong -> new Commit.Problem(wrong.message());
      case Typed.Taken<T> taken -> {
        Items.Added added = items.insert(shown.size(), List.of(taken.item()));
        yield outcome(added.edit(), new Commit.Moved(added.key(), adder.next(taken.item())));
      }
    };
  }

  private Commit outcome(Edit edit, Commit done) {
    return Commit.of(desk.apply(edit), done);
  }

  @Override
  public boolean isMovable(int row) {
    return placeAt(row) >= 0 && shown.size() > 1 && desk.readOnlyBecause().isEmpty();
  }

  @Override
  public Commit move(int row, int to) {
    int from = placeAt(row);
    int place = Math.clamp(to - first(), 0, shown.size() - 1);
    if (from < 0) {
      return new Commit.Problem(refusal());
    }
    return items
        .move(from, place)
        .map(moved -> outcome(moved.edit(), new Commit.Moved(moved.key(), "")))
        .orElse(Commit.DONE);
  }

  @Override
  public Commit clear(SheetSelection cells) {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (readOnly.isPresent()) {
      return new Commit.Problem(readOnly.get());
    }
    Map<Integer, T> changed = new LinkedHashMap<>();
    @Nullable String refused = null;
    for (int row = cells.top(); row <= cells.bottom(); row++) {
      for (int column : cells.columns()) {
        String why = clear(row, column, changed);
        refused = why == null ? refused : why;
      }
    }
    if (changed.isEmpty()) {
      return refused == null ? Commit.DONE : new Commit.Problem(refused);
    }
    return outcome(items.change(changed), Commit.DONE);
  }

  /** Why a cell cannot be emptied; null where it was, or is empty. */
  private @Nullable String clear(int row, int column, Map<Integer, T> changed) {
    int place = placeAt(row);
    if (place < 0) {
      return isAdd(row) ? null : refusal();
    }
    Column<T> of = def.columns().get(column);
    T before = changed.getOrDefault(place, shown.get(place));
    if (of.entry(before) instanceof Entry.Refused why) {
      return why.why();
    }
    return switch (of.type(before, "")) {
      case Typed.Wrong<T> wrong -> wrong.message();
      case Typed.Taken<T> taken -> {
        if (!taken.item().equals(shown.get(place))) {
          changed.put(place, taken.item());
        }
        yield null;
      }
    };
  }
}
