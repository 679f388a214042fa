package org.yubian.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;

/** Random edits that fit a given budget. */
public final class EditArbitraries {
  private static final int GENERATED = 50;

  private final RowArbitraries rows;
  private final Arbitrary<Budget> budgets;

  public EditArbitraries(Vocabulary words) {
    this.rows = new RowArbitraries(words);
    this.budgets = new BudgetArbitraries(words).budget();
  }

  /** One edit of any kind; a batch holds several that fit one after the other. */
  public Edit edit(Budget budget, Random random) {
    return random.nextInt(8) == 0 ? batch(budget, random) : single(budget, random);
  }

  private Edit batch(Budget budget, Random random) {
    List<Edit> edits = new ArrayList<>();
    Budget changed = budget;
    for (int i = random.nextInt(6); i >= 0; i--) {
      Edit edit = single(changed, random);
      changed = edit.apply(changed);
      edits.add(edit);
    }
    return new Edit.Batch("粘贴", edits);
  }

  private Edit single(Budget budget, Random random) {
    return random.nextInt(5) == 0
        ? replace(one(Part.ALL, random), budget, random)
        : rowEdit(one(Section.ALL, random), budget, random);
  }

  private <T> Edit replace(Part<T> part, Budget budget, Random random) {
    return new Edit.ReplacePart<>(part, part.of(budget), part.of(drawn(budgets, random)));
  }

  private <R extends Row> Edit rowEdit(Section<R> section, Budget budget, Random random) {
    Rows<R> present = budget.rows(section);
    R drawn = drawn(rows.of(section), random);
    if (present.isEmpty() || random.nextInt(4) == 0) {
      long at = present.isEmpty() ? 0 : one(present.toList(), random).key();
      long[] free = present.keysAfter(at, 1);
      long key = free.length == 0 ? present.keyAtEnd() : free[0];
      return new Edit.AddRow<>(section, Rows.withKey(drawn, key));
    }
    R row = one(present.toList(), random);
    return switch (random.nextInt(3)) {
      case 0 -> new Edit.RemoveRow<>(section, row);
      case 1 -> new Edit.MoveRow<>(section, row, present.keyAtEnd());
      default -> new Edit.ChangeRow<>(section, row, Rows.withKey(drawn, row.key()));
    };
  }

  private static <V> V one(List<V> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <V> V drawn(Arbitrary<V> values, Random random) {
    return values.generator(GENERATED).next(random).value();
  }
}
