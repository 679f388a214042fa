package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/** Edits of whole lines: remove, duplicate, move. */
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
      default -> Optional.of(new Edit.Batch(sentence, edits));
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

  /**
   * Puts a line where another one stands, before it where it comes from below, else behind it.
   *
   * @return empty where there is no room
   */
  public Optional<Edit.MoveRow<ExpenditureLine>> move(ExpenditureLine line, ExpenditureLine to) {
    long behind = to.key();
    if (to.key() < line.key()) {
      ExpenditureLine before = rows.before(to.key());
      behind = before == null ? Long.MIN_VALUE : before.key();
    }
    long[] key = rows.keysAfter(behind, 1);
    return key.length == 0
        ? Optional.empty()
        : Optional.of(new Edit.MoveRow<>(Section.EXPENDITURES, line, key[0]));
  }
}
