package org.yubian.desktop.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.budget.Edit;

/**
 * What is edited as a list: rows of the budget, or entries of one of its parts. Places are counted
 * from 0 among the items as they stand.
 *
 * @param <T> the kind of item
 */
public interface Items<T> {
  List<T> all();

  /** By which the item of a place is found again when others come and go. */
  Object key(int place);

  /** Puts other items in these places, as one edit. */
  default Edit change(Map<Integer, T> changed) {
    return put(changed, List.of());
  }

  /** Puts other items in these places and new ones behind the last, as one edit. */
  Edit put(Map<Integer, T> changed, List<T> added);

  /** Puts new items before a place; the number of items means behind the last. */
  Added insert(int place, List<T> items);

  /** Takes the items of these places out. */
  Edit remove(List<Integer> places);

  /** Puts the item of a place at another; empty where that is not possible. */
  Optional<Added> move(int from, int to);

  /**
   * An edit that gives items their places.
   *
   * @param key of the first of them
   */
  record Added(Edit edit, Object key) {}
}
