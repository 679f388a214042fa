package org.yubian.desktop.lines;

import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.Commit;
import org.yubian.money.Amount;

/** Typing amounts of expenditure lines. */
public final class LineAmounts {
  private final Desk desk;

  public LineAmounts(Desk desk) {
    this.desk = desk;
  }

  /** What typing starts with: the formula behind the amount, or the amount to the fen. */
  public String editable(ExpenditureLine line) {
    String formula = line.notes().formula();
    return formula == null ? desk.display().editable(line.amount().fen()) : "=" + formula;
  }

  /** Takes a typed amount or formula. */
  public Commit commit(ExpenditureLine line, String text) {
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> new Commit.Problem(wrong.message());
      case TypedAmount.Value value -> Commit.of(desk.apply(edit(line, value)));
    };
  }

  /** The edit that gives a line an amount and the formula behind it. */
  public static Edit edit(ExpenditureLine line, TypedAmount.Value value) {
    ExpenditureLine after =
        line.withAmount(value.amount()).withNotes(line.notes().withFormula(value.formula()));
    return new Edit.ChangeRow<>(Section.EXPENDITURES, line, after);
  }

  /** The edit that empties the line's amount. */
  public static Edit cleared(ExpenditureLine line) {
    return edit(line, new TypedAmount.Value(Amount.ZERO, null));
  }
}
