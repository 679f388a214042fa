package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.session.RevisionText;

/** Edits of whole lines: remove, duplicate, move among their neighbours. */
public final class LineEdits {
  private static final Messages TEXT = Messages.of(LineEdits.class);

  private final Rows<ExpenditureLine> rows;

  public LineEdits(Budget budget) {
    rows = budget.rows(Section.EXPENDITURES);
  }

  /** One edit out of several; empty for none. */
  public static Optional<Edit> together(String sentence, List<Edit> edits) {
    return switch (edits.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(edits.getFirst());
      default -> Optional.of(new Edit.Batch(RevisionText.asWritten(sentence), edits));
    };
  }

  public Optional<Edit> remove(List<ExpenditureLine> lines) {
    List<Edit> edits = new ArrayList<>();
    lines.forEach(line -> edits.add(new Edit.RemoveRow<>(Section.EXPENDITURES, line)));
    return together(TEXT.get("edit.remove", lines.size()), edits);
  }

  /** A copy of a line right behind it. */
  public Edit.AddRow<ExpenditureLine> duplicate(ExpenditureLine line) {
    long[] behind = rows.keysAfter(line.key(), 1);
    long key = behind.length == 0 ? rows.keyAtEnd() : behind[0];
    return new Edit.AddRow<>(Section.EXPENDITURES, line.withKey(key));
  }

  /** Puts a line before its predecessor among the lines of its functional subject. */
  public Optional<Edit.MoveRow<ExpenditureLine>> up(ExpenditureLine line) {
    ExpenditureLine other = neighbour(line, -1);
    if (other == null) {
      return Optional.empty();
    }
    ExpenditureLine before = rows.before(other.key());
    return moved(line, before == null ? Long.MIN_VALUE : before.key());
  }

  /** Puts a line behind its successor among the lines of its functional subject. */
  public Optional<Edit.MoveRow<ExpenditureLine>> down(ExpenditureLine line) {
    ExpenditureLine other = neighbour(line, 1);
    return other == null ? Optional.empty() : moved(line, other.key());
  }

  private Optional<Edit.MoveRow<ExpenditureLine>> moved(ExpenditureLine line, long behind) {
    long[] key = rows.keysAfter(behind, 1);
    return key.length == 0
        ? Optional.empty()
        : Optional.of(new Edit.MoveRow<>(Section.EXPENDITURES, line, key[0]));
  }

  private @Nullable ExpenditureLine neighbour(ExpenditureLine line, int step) {
    ExpenditureLine next = step < 0 ? rows.before(line.key()) : rows.after(line.key());
    while (next != null && !Objects.equals(next.coding().function(), line.coding().function())) {
      next = step < 0 ? rows.before(next.key()) : rows.after(next.key());
    }
    return next;
  }
}
