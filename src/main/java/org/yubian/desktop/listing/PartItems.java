package org.yubian.desktop.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yubian.Messages;
import org.yubian.budget.Edit;

/**
 * A list within a part or a row of the budget, edited by putting another list in its place.
 *
 * @param <T> the kind of item
 */
public final class PartItems<T> implements Items<T> {
  private static final Messages TEXT = Messages.of(PartItems.class);

  private final String name;
  private final Supplier<List<T>> list;
  private final BiFunction<List<T>, List<T>, Edit> replace;

  /**
   * @param name what the list is called in the undo menu
   * @param replace the edit that puts the second list in place of the first
   */
  public PartItems(
      String name, Supplier<List<T>> list, BiFunction<List<T>, List<T>, Edit> replace) {
    this.name = name;
    this.list = list;
    this.replace = replace;
  }

  @Override
  public List<T> all() {
    return list.get();
  }

  @Override
  public Object key(int place) {
    return place;
  }

  @Override
  public Edit put(Map<Integer, T> changed, List<T> added) {
    List<T> next = new ArrayList<>(all());
    changed.forEach(next::set);
    next.addAll(added);
    return edit(TEXT.get("listing.part.change", name), next);
  }

  @Override
  public Added insert(int place, List<T> items) {
    List<T> next = new ArrayList<>(all());
    next.addAll(place, items);
    return new Added(edit(TEXT.get("listing.part.add", name), next), place);
  }

  @Override
  public Edit remove(List<Integer> places) {
    List<T> next = new ArrayList<>();
    List<T> all = all();
    for (int i = 0; i < all.size(); i++) {
      if (!places.contains(i)) {
        next.add(all.get(i));
      }
    }
    return edit(TEXT.get("listing.part.remove", name), next);
  }

  @Override
  public Optional<Added> move(int from, int to) {
    List<T> next = new ArrayList<>(all());
    if (from == to || to < 0 || to >= next.size()) {
      return Optional.empty();
    }
    next.add(to, next.remove(from));
    return Optional.of(new Added(edit(TEXT.get("listing.part.move", name), next), to));
  }

  private Edit edit(String sentence, List<T> next) {
    return new Edit.Batch(sentence, List.of(replace.apply(all(), List.copyOf(next))));
  }
}
