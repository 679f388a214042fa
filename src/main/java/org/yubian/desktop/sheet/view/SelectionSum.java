package org.yubian.desktop.sheet.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yubian.Messages;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.AmountFormat;

/** Count and sum of the amounts in the chosen cells. */
public final class SelectionSum {
  private static final Messages TEXT = Messages.of(SelectionSum.class);

  private SelectionSum() {}

  /**
   * Tells count and sum whenever other cells are chosen, such as 计数 3 求和 1,234.00; an empty text
   * for fewer than two amounts.
   */
  public static void tell(Sheet sheet, Supplier<AmountFormat> format, Consumer<String> listener) {
    sheet
        .selectionProperty()
        .addListener(
            (selection, was, is) -> listener.accept(text(sheet.model(), is, format.get())));
  }

  private static String text(SheetModel model, SheetSelection selection, AmountFormat format) {
    if (selection.isNone() || selection.isSingle()) {
      return "";
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
    return count < 2 ? "" : TEXT.get("selection.sum", count, format.format(sum));
  }
}
