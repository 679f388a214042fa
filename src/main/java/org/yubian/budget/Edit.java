package org.yubian.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the budget. Every gesture, paste, import, quick fix, undo and redo is one; nothing
 * else changes a budget.
 */
public sealed interface Edit {
  /**
   * The budget after the edit.
   *
   * @throws EditConflictException when the budget does not hold what the edit expects to find
   */
  Budget apply(Budget budget);

  /** The edit that takes this one back. */
  Edit inverse();

  /** A row is put into a list at its key. */
  record AddRow<R extends Row>(Section<R> section, R row) implements Edit {
    @Override
    public Budget apply(Budget budget) {
      Rows<R> rows = budget.rows(section);
      EditConflictException.unless(rows.find(row.key()) == null, section, row.key());
      return budget.withRows(section, rows.with(row));
    }

    @Override
    public Edit inverse() {
      return new RemoveRow<>(section, row);
    }
  }

  /** A row is taken out of a list. */
  record RemoveRow<R extends Row>(Section<R> section, R row) implements Edit {
    @Override
    public Budget apply(Budget budget) {
      Rows<R> rows = budget.rows(section);
      EditConflictException.unless(row.equals(rows.find(row.key())), section, row.key());
      return budget.withRows(section, rows.without(row.key()));
    }

    @Override
    public Edit inverse() {
      return new AddRow<>(section, row);
    }
  }

  /** A row gets other content at the same place. */
  record ChangeRow<R extends Row>(Section<R> section, R before, R after) implements Edit {
    public ChangeRow {
      if (before.key() != after.key()) {
        throw new IllegalArgumentException("a change keeps the row's key");
      }
    }

    @Override
    public Budget apply(Budget budget) {
      Rows<R> rows = budget.rows(section);
      EditConflictException.unless(before.equals(rows.find(before.key())), section, before.key());
      return budget.withRows(section, rows.with(after));
    }

    @Override
    public Edit inverse() {
      return new ChangeRow<>(section, after, before);
    }
  }

  /** A row gets another place in its list. */
  record MoveRow<R extends Row>(Section<R> section, R row, long toKey) implements Edit {
    @Override
    public Budget apply(Budget budget) {
      Rows<R> rows = budget.rows(section);
      EditConflictException.unless(row.equals(rows.find(row.key())), section, row.key());
      EditConflictException.unless(rows.find(toKey) == null, section, toKey);
      return budget.withRows(section, rows.without(row.key()).with(Rows.withKey(row, toKey)));
    }

    @Override
    public Edit inverse() {
      return new MoveRow<>(section, Rows.withKey(row, toKey), row.key());
    }
  }

  /** A part that is not a list gets another value. */
  record ReplacePart<T extends @Nullable Object>(Part<T> part, T before, T after) implements Edit {
    @Override
    public Budget apply(Budget budget) {
      EditConflictException.unless(Objects.equals(before, part.of(budget)), part);
      return budget.with(part, after);
    }

    @Override
    public Edit inverse() {
      return new ReplacePart<>(part, after, before);
    }
  }

  /**
   * Several edits that are one for the user: a paste of 300 cells is one edit, one recalculation,
   * one undo.
   *
   * @param sentence what it does, for the undo menu and the trail of revisions
   */
  record Batch(String sentence, List<Edit> edits) implements Edit {
    public Batch {
      edits = List.copyOf(edits);
    }

    @Override
    public Budget apply(Budget budget) {
      Budget changed = budget;
      for (Edit edit : edits) {
        changed = edit.apply(changed);
      }
      return changed;
    }

    @Override
    public Edit inverse() {
      List<Edit> inverses = new ArrayList<>(edits.size());
      for (Edit edit : edits.reversed()) {
        inverses.add(edit.inverse());
      }
      return new Batch(sentence, inverses);
    }
  }
}
