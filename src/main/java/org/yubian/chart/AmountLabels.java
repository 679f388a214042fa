package org.yubian.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

/** Amounts at bars, printed from the exact figures and not from the lengths of the bars. */
record AmountLabels(ChartData data) implements CategoryItemLabelGenerator {
  @Override
  public String generateRowLabel(CategoryDataset values, int row) {
    return data.series().get(row).name();
  }

  @Override
  public String generateColumnLabel(CategoryDataset values, int column) {
    return data.categories().get(column);
  }

  @Override
  public @Nullable String generateLabel(CategoryDataset values, int row, int column) {
    long fen = data.series().get(row).fen().get(column);
    return fen == 0 ? null : text(fen);
  }

  static String text(long fen) {
    return AmountFormat.of(DisplayUnit.WAN_YUAN).format(fen);
  }
}
