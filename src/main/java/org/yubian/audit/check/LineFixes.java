package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** Edits of expenditure lines that mend findings; each is one step to undo. */
final class LineFixes {
  private LineFixes() {}

  /** Gives all lines of a group another coding. */
  static Edit recode(String sentence, LineGroup group, UnaryOperator<Coding> change) {
    List<Edit> edits = new ArrayList<>();
    for (ExpenditureLine line : group.lines()) {
      edits.add(change(line, line.withCoding(change.apply(line.coding()))));
    }
    return new Edit.Batch(sentence, edits);
  }

  /**
   * Adds lines that are alike up into the first of each and takes the others out.
   *
   * @param alike lists of lines with the same coding and notes; null is returned for none
   */
  static @Nullable Edit merge(String sentence, Collection<List<ExpenditureLine>> alike) {
    List<Edit> edits = new ArrayList<>();
    for (List<ExpenditureLine> lines : alike) {
      if (lines.size() > 1) {
        long sum = 0;
        for (ExpenditureLine line : lines) {
          sum = Math.addExact(sum, line.amount().fen());
        }
        ExpenditureLine first = lines.getFirst();
        edits.add(change(first, first.withAmount(Amount.ofFen(sum))));
        lines.stream()
            .skip(1)
            .forEach(line -> edits.add(new Edit.RemoveRow<>(Section.EXPENDITURES, line)));
      }
    }
    return edits.isEmpty() ? null : new Edit.Batch(sentence, edits);
  }

  /** Takes lines out. */
  static Edit remove(String sentence, List<ExpenditureLine> lines) {
    List<Edit> edits = new ArrayList<>();
    lines.forEach(line -> edits.add(new Edit.RemoveRow<>(Section.EXPENDITURES, line)));
    return new Edit.Batch(sentence, edits);
  }

  /** Gives a line another amount. */
  static Edit amount(ExpenditureLine line, long fen) {
    return change(line, line.withAmount(Amount.ofFen(fen)));
  }

  private static Edit change(ExpenditureLine before, ExpenditureLine after) {
    return new Edit.ChangeRow<>(Section.EXPENDITURES, before, after);
  }
}
