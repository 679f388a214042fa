package org.yubian.store;

import java.math.BigDecimal;

/**
 * Amounts as the file has them: {@code DECIMAL(…, 2)} in 元, as the standard's fields are, so that
 * whoever opens a table reads what stands on paper. It is as exact as fen in a {@code BIGINT}, of
 * the same size, and needs no explanation.
 */
final class Yuan {
  private Yuan() {}

  static BigDecimal ofFen(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  static long toFen(BigDecimal yuan) {
    return yuan.setScale(2).unscaledValue().longValueExact();
  }
}
