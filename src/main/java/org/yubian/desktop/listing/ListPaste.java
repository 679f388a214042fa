package org.yubian.desktop.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Paste;

/**
 * Puts copied cells into a list: the cells beginning at the chosen one, a single copied cell onto
 * all chosen ones; rows that reach below the last item become new items. What does not fit is told,
 * and nothing else is changed.
 */
final class ListPaste<T> {
  private static final Messages TEXT = Messages.of(ListPaste.class);

  private final ListModel<T> model;
  private final Map<Integer, T> changed = new LinkedHashMap<>();
  private final List<T> added = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int placed;

  ListPaste(ListModel<T> model) {
    this.model = model;
  }

  Paste paste(PastePlan plan) {
    plan.each(this::put);
    return new Paste(edit().orElse(null), placed, problems);
  }

  private Optional<Edit> edit() {
    return changed.isEmpty() && added.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Edit.Batch(
                TEXT.get("listing.paste", placed), List.of(model.items().put(changed, added))));
  }

  private void put(int row, int column, String text) {
    if (column >= model.def().columns().size()) {
      problems.add(TEXT.get("paste.outside", text));
      return;
    }
    Column<T> of = model.def().columns().get(column);
    Optional<T> item = at(row);
    if (item.isEmpty()) {
      problems.add(TEXT.get("paste.outside", text));
      return;
    }
    if (of.cell(item.get()).text().equals(text)) {
      return;
    }
    String place = TEXT.get("listing.place", row - model.first() + 1, of.sheetColumn().name());
    if (of.entry(item.get()) instanceof Entry.Refused) {
      problems.add(TEXT.get("paste.refused", place, text));
      return;
    }
    switch (of.type(item.get(), text)) {
      case Typed.Wrong<T> wrong -> problems.add(TEXT.get("paste.wrong", place, wrong.message()));
      case Typed.Taken<T> taken -> {
        placed++;
        keep(row, taken.item());
      }
    }
  }

  /** The item of a row as it is to be so far; empty where there can be none. */
  private Optional<T> at(int row) {
    int place = row - model.first();
    if (place < 0) {
      return Optional.empty();
    }
    if (place < model.count()) {
      return Optional.ofNullable(changed.get(place)).or(() -> model.itemAt(row));
    }
    int index = place - model.count();
    Adder<T> adder = model.def().adder();
    if (index < added.size()) {
      return Optional.of(added.get(index));
    }
    return adder == null ? Optional.empty() : Optional.of(adder.blank());
  }

  private void keep(int row, T item) {
    int place = row - model.first();
    if (place < model.count()) {
      changed.put(place, item);
      return;
    }
    int index = place - model.count();
    if (index < added.size()) {
      added.set(index, item);
    } else {
      added.add(item);
    }
  }
}
