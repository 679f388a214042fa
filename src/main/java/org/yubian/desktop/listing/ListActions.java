package org.yubian.desktop.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;

/** What menus do with the items chosen in a list. */
final class ListActions<T> {
  static final Set<ScreenAction> ALL =
      Set.copyOf(
          EnumSet.of(
              ScreenAction.COPY,
              ScreenAction.PASTE,
              ScreenAction.FILL_DOWN,
              ScreenAction.ADD,
              ScreenAction.DUPLICATE,
              ScreenAction.MOVE_UP,
              ScreenAction.MOVE_DOWN,
              ScreenAction.REMOVE));

  private static final Messages TEXT = Messages.of(ListActions.class);

  private final Sheet sheet;
  private final ListModel<T> model;

  ListActions(Sheet sheet, ListModel<T> model) {
    this.sheet = sheet;
    this.model = model;
  }

  void act(ScreenAction action) {
    SheetSelection cells = sheet.selection();
    if (cells.isNone()) {
      return;
    }
    switch (action) {
      case COPY -> new SheetClipboard(model.desk(), sheet).copy();
      case PASTE ->
          new SheetClipboard(model.desk(), sheet).paste(plan -> new ListPaste<>(model).paste(plan));
      case FILL_DOWN -> fillDown(cells);
      case ADD -> begin();
      case DUPLICATE -> duplicate(cells);
      case MOVE_UP -> move(cells, -1);
      case MOVE_DOWN -> move(cells, 1);
      case REMOVE -> remove(cells);
      default -> {}
    }
  }

  /** Goes where a new item begins and waits for it to be typed. */
  private void begin() {
    if (model.def().adder() != null) {
      sheet.requestFocus();
      sheet.select(model.rowCount() - 1, model.def().addColumn());
      sheet.edit();
    }
  }

  private void duplicate(SheetSelection cells) {
    int place = model.placeAt(cells.row());
    if (place >= 0 && model.def().adder() != null) {
      added(model.items().insert(place + 1, List.of(model.items().all().get(place))));
    }
  }

  private void move(SheetSelection cells, int step) {
    if (model.placeAt(cells.row()) < 0) {
      return;
    }
    switch (model.move(cells.row(), cells.row() + step)) {
      case Commit.Moved moved ->
          sheet.goTo(moved.rowKey(), model.layout().columns().get(cells.column()).id());
      case Commit.Problem problem -> model.desk().tell(Notice.of(problem.message()));
      case Commit.Done done -> {
        // It is the first or the last.
      }
    }
  }

  private void added(Items.Added added) {
    String column = model.layout().columns().get(sheet.selection().column()).id();
    if (model.desk().applyOrTell(added.edit())) {
      sheet.goTo(added.key(), column);
    }
  }

  private List<Integer> places(SheetSelection cells) {
    List<Integer> places = new ArrayList<>();
    for (int row = cells.top(); row <= cells.bottom(); row++) {
      if (model.placeAt(row) >= 0) {
        places.add(model.placeAt(row));
      }
    }
    return places;
  }

  private void remove(SheetSelection cells) {
    List<Integer> places = places(cells);
    if (places.isEmpty() || model.def().adder() == null) {
      model.desk().tell(Notice.of(TEXT.get("remove.none")));
      return;
    }
    model.desk().applyOrTell(model.items().remove(places));
  }

  /** Puts the uppermost row's texts into the rows below it, in the chosen columns. */
  private void fillDown(SheetSelection cells) {
    List<Integer> places = places(cells);
    Map<Integer, T> changed = new LinkedHashMap<>();
    for (int i = 1; i < places.size(); i++) {
      T item = model.items().all().get(places.get(i));
      T filled = item;
      for (int column : cells.columns()) {
        Column<T> of = model.def().columns().get(column);
        T from = model.items().all().get(places.getFirst());
        if (of.entry(from) instanceof Entry.Open open
            && of.entry(filled) instanceof Entry.Open
            && of.type(filled, open.text()) instanceof Typed.Taken<T> taken) {
          filled = taken.item();
        }
      }
      if (!filled.equals(item)) {
        changed.put(places.get(i), filled);
      }
    }
    if (changed.isEmpty()) {
      model.desk().tell(Notice.of(TEXT.get("listing.fill.none")));
    } else {
      model.desk().applyOrTell(model.items().change(changed));
    }
  }
}
