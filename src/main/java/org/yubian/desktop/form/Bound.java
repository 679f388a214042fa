package org.yubian.desktop.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yubian.budget.Edit;
import org.yubian.desktop.desk.Desk;

/**
 * What a form edits: a value in the open budget, and the edit that puts another in its place.
 *
 * @param value as it stands; asked anew each time
 * @param replace the edit that puts the second value in place of the first
 * @param <T> the kind of value
 */
public record Bound<T>(Desk desk, Supplier<T> value, BiFunction<T, T, Edit> replace) {
  /**
   * Puts another value in place of the present one.
   *
   * @param sentence for the undo menu
   * @return why it was refused; empty when it was done, or nothing differs
   */
  Optional<String> put(T after, String sentence) {
    T before = value.get();
    if (before.equals(after)) {
      return Optional.empty();
    }
    return desk.apply(new Edit.Batch(sentence, List.of(replace.apply(before, after))));
  }

  /** Why nothing can be typed; empty where it can. */
  Optional<String> readOnlyBecause() {
    return desk.readOnlyBecause();
  }

  boolean isReadOnly() {
    return readOnlyBecause().isPresent();
  }
}
