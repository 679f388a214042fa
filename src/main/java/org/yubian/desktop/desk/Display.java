package org.yubian.desktop.desk;

import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.money.ZeroStyle;

/** How the screens show amounts, in 元 or in 万元. */
public record Display(DisplayUnit unit) {
  private static final int DECIMALS = 2;

  /** For cells: nothing where the amount is zero. */
  public AmountFormat cells() {
    return new AmountFormat(unit, DECIMALS, true, ZeroStyle.BLANK);
  }

  /** For sentences and totals: zero is printed. */
  public AmountFormat texts() {
    return AmountFormat.of(unit);
  }

  /** For sentences: with the unit, such as 12.50 万元. */
  public String said(long fen) {
    return texts().format(fen) + " " + unit.label();
  }

  /** For typing: every fen, no commas, no zeros at the end. */
  public String editable(long fen) {
    if (fen == 0) {
      return "";
    }
    AmountFormat exact = new AmountFormat(unit, unit.exactDecimals(), false, ZeroStyle.ZERO);
    return exact.displayed(fen).stripTrailingZeros().toPlainString();
  }
}
