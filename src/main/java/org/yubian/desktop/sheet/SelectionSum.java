package org.yubian.desktop.sheet;

import java.util.Optional;
import org.yubian.Messages;
import org.yubian.money.AmountFormat;

/** Count and sum of the amounts in the chosen cells. */
public record SelectionSum(SheetModel model, SheetSelection selection) {
  private static final Messages TEXT = Messages.of(SelectionSum.class);

  /** Such as 计数 3 求和 1,234.00; empty for fewer than two amounts. */
  public Optional<String> text(AmountFormat format) {
    if (selection.isNone() || selection.isSingle()) {
      return Optional.empty();
    }
    int count = 0;
    long sum = 0;
    for (int row = selection.top(); row <= selection.bottom(); row++) {
      for (int column : selection.columns()) {
        Long fen = model.cell(row, column).fen();
        if (fen != null && fen != 0) {
          count++;
          sum = Math.addExact(sum, fen);
        }
      }
    }
    return count < 2
        ? Optional.empty()
        : Optional.of(TEXT.get("selection.sum", count, format.format(sum)));
  }
}
