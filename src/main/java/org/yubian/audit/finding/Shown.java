package org.yubian.audit.finding;

import java.util.Arrays;
import java.util.List;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

/** Amounts as findings print them: in 万元 where two decimals show them whole, else in 元. */
public final class Shown {
  private static final AmountFormat WAN_YUAN = AmountFormat.of(DisplayUnit.WAN_YUAN);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private Shown() {}

  /** An amount with its unit: 2,145.15 万元. */
  public static String amount(long fen) {
    AmountFormat format = fen % WAN_YUAN.place() == 0 ? WAN_YUAN : YUAN;
    return format.format(fen) + " " + format.unit().label();
  }

  /** Amounts that are compared, all in the same unit: in 万元 where that shows each whole. */
  public static List<String> alike(long... fen) {
    boolean whole = Arrays.stream(fen).allMatch(each -> each % WAN_YUAN.place() == 0);
    AmountFormat format = whole ? WAN_YUAN : YUAN;
    return Arrays.stream(fen)
        .mapToObj(each -> format.format(each) + " " + format.unit().label())
        .toList();
  }

  /** An amount without its sign. */
  public static String size(long fen) {
    return amount(Math.abs(fen));
  }

  /** An amount that stands nowhere, such as a sum, as a side of a finding. */
  public static Side side(long fen) {
    return new Side(null, fen, amount(fen));
  }
}
