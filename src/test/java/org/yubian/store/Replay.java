package org.yubian.store;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonRowCodec;
import org.yubian.session.Trail;

/**
 * Makes edits again of what the trail says; each checks that the budget is as the trail expects.
 */
final class Replay {
  private static final RowCodec CODEC = new JsonRowCodec();

  private Replay() {}

  static Budget apply(Budget budget, List<Trail.Item> items) {
    Budget changed = budget;
    for (Trail.Item item : items) {
      changed = edit(item).apply(changed);
    }
    return changed;
  }

  private static Edit edit(Trail.Item item) {
    return item.key() == null
        ? part(Part.named(item.place()), item)
        : row(Section.named(item.place()), item);
  }

  private static <T> Edit part(Part<T> part, Trail.Item item) {
    try {
      return new Edit.ReplacePart<>(
          part, CODEC.decodePart(part, item.before()), CODEC.decodePart(part, item.after()));
    } catch (BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static <R extends Row> Edit row(Section<R> section, Trail.Item item) {
    R before = row(section, item.before());
    R after = row(section, item.after());
    if (item.newKey() != null) {
      return new Edit.MoveRow<>(section, withKey(before, item.key()), item.newKey());
    }
    if (before == null) {
      return new Edit.AddRow<>(section, after);
    }
    return after == null
        ? new Edit.RemoveRow<>(section, before)
        : new Edit.ChangeRow<>(section, before, after);
  }

  @SuppressWarnings("unchecked")
  private static <R extends Row> R withKey(R row, long key) {
    return (R) row.withKey(key);
  }

  private static <R extends Row> R row(Section<R> section, String json) {
    try {
      return json == null ? null : CODEC.decodeRow(section, json);
    } catch (BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }
}
