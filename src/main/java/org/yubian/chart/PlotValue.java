package org.yubian.chart;

import java.math.BigDecimal;
import org.yubian.money.DisplayUnit;

/**
 * The one place where an amount becomes floating point: the length of a bar and the size of a
 * slice, which are pixels in the end. Nothing is summed, compared or printed from it.
 */
final class PlotValue {
  private PlotValue() {}

  /** An amount in 万元. */
  static double of(long fen) {
    return BigDecimal.valueOf(fen, DisplayUnit.WAN_YUAN.exactDecimals()).doubleValue();
  }
}
