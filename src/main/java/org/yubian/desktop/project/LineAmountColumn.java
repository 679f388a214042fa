package org.yubian.desktop.project;

import java.util.List;
import java.util.Optional;
import org.yubian.budget.ExpenditureLine;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.lines.LineAmounts;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;

/** Amounts of lines, with the formulas behind them. */
record LineAmountColumn(SheetColumn sheetColumn, Desk desk) implements Column<ExpenditureLine> {
  @Override
  public SheetCell cell(ExpenditureLine line) {
    SheetCell cell = amount(line.amount().fen()).marked(Mark.EDITABLE, null);
    String formula = line.notes().formula();
    return formula == null ? cell : cell.marked(Mark.FORMULA, "=" + formula);
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  @Override
  public Entry entry(ExpenditureLine line) {
    return new Entry.Open(new LineAmounts(desk).editable(line));
  }

  @Override
  public Typed<ExpenditureLine> type(ExpenditureLine line, String text) {
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> Typed.wrong(wrong.message());
      case TypedAmount.Value value ->
          Typed.of(
              line.withAmount(value.amount()).withNotes(line.notes().withFormula(value.formula())));
    };
  }

  @Override
  public SheetCell total(List<ExpenditureLine> lines) {
    long sum = 0;
    for (ExpenditureLine line : lines) {
      sum = Math.addExact(sum, line.amount().fen());
    }
    return amount(sum);
  }

  @Override
  public Optional<String> preview(String text) {
    return TypedAmount.preview(text);
  }
}
