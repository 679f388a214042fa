package org.yubian.desktop.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;

/**
 * The rows of one of the budget's lists, or some of them.
 *
 * @param <R> the kind of row
 */
public final class SectionItems<R extends Row> implements Items<R> {
  private static final Messages TEXT = Messages.of(SectionItems.class);

  private final Desk desk;
  private final Section<R> section;
  private final Predicate<R> which;

  public SectionItems(Desk desk, Section<R> section) {
    this(desk, section, row -> true);
  }

  /**
   * @param which rows are shown; asked anew each time
   */
  public SectionItems(Desk desk, Section<R> section, Predicate<R> which) {
    this.desk = desk;
    this.section = section;
    this.which = which;
  }

  private Rows<R> rows() {
    return desk.budget().rows(section);
  }

  @Override
  public List<R> all() {
    List<R> shown = new ArrayList<>();
    for (R row : rows()) {
      if (which.test(row)) {
        shown.add(row);
      }
    }
    return shown;
  }

  @Override
  public Object key(int place) {
    return all().get(place).key();
  }

  @Override
  public Edit put(Map<Integer, R> changed, List<R> added) {
    List<R> all = all();
    List<Edit> edits = new ArrayList<>();
    changed.forEach(
        (place, row) ->
            edits.add(
                new Edit.ChangeRow<>(section, all.get(place), keyed(row, all.get(place).key()))));
    edits.addAll(added(all.size(), added).edits());
    return together(TEXT.get("listing.change", edits.size()), edits);
  }

  /**
   * New rows as edits.
   *
   * @param first key of the first of them
   */
  private record NewRows(List<Edit> edits, long first) {}

  @SuppressWarnings("unchecked") // a row's withKey returns its own kind
  private R keyed(R row, long key) {
    return (R) row.withKey(key);
  }

  @Override
  public Added insert(int place, List<R> items) {
    NewRows rows = added(place, items);
    return new Added(
        together(TEXT.get("listing.add", rows.edits().size()), rows.edits()), rows.first());
  }

  private NewRows added(int place, List<R> items) {
    List<R> all = all();
    long[] keys = new long[0];
    if (place < all.size()) {
      R before = rows().before(all.get(place).key());
      keys = rows().keysAfter(before == null ? Long.MIN_VALUE : before.key(), items.size());
    } else if (!all.isEmpty()) {
      keys = rows().keysAfter(all.getLast().key(), items.size());
    }
    List<Edit> edits = new ArrayList<>();
    long atEnd = rows().keyAtEnd();
    long first = keys.length == 0 ? atEnd : keys[0];
    for (int i = 0; i < items.size(); i++) {
      // At the end there is always room; the keys follow one another without gaps.
      long key = i < keys.length ? keys[i] : atEnd + i;
      edits.add(new Edit.AddRow<>(section, keyed(items.get(i), key)));
    }
    return new NewRows(edits, first);
  }

  @Override
  public Edit remove(List<Integer> places) {
    List<R> all = all();
    List<Edit> edits = new ArrayList<>();
    places.forEach(place -> edits.add(new Edit.RemoveRow<>(section, all.get(place))));
    return together(TEXT.get("listing.remove", edits.size()), edits);
  }

  @Override
  public Optional<Added> move(int from, int to) {
    List<R> all = all();
    if (from == to || to < 0 || to >= all.size()) {
      return Optional.empty();
    }
    long behind = all.get(to).key();
    if (to < from) {
      R before = rows().before(behind);
      behind = before == null ? Long.MIN_VALUE : before.key();
    }
    long[] keys = rows().keysAfter(behind, 1);
    return keys.length == 0
        ? Optional.empty()
        : Optional.of(new Added(new Edit.MoveRow<>(section, all.get(from), keys[0]), keys[0]));
  }

  private static Edit together(String sentence, List<Edit> edits) {
    return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(sentence, edits);
  }
}
