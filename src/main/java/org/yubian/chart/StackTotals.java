package org.yubian.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** The sum above each stack, as the label of an unseen line at its top. */
record StackTotals(ChartLook look) {
  private static final Color UNSEEN = new Color(0, 0, 0, 0);

  void add(CategoryPlot plot, ChartData data) {
    if (data.isEmpty()) {
      return;
    }
    DefaultCategoryDataset tops = new DefaultCategoryDataset();
    for (int i = 0; i < data.categories().size(); i++) {
      tops.addValue(PlotValue.of(data.sum(i)), "", data.categories().get(i));
    }
    // A shape without extent: JFreeChart labels only what it draws.
    LineAndShapeRenderer labels = new LineAndShapeRenderer(false, true);
    labels.setSeriesShape(0, new Rectangle());
    labels.setSeriesPaint(0, UNSEEN);
    labels.setSeriesVisibleInLegend(0, false);
    labels.setDefaultItemLabelGenerator(new SumLabels(data));
    labels.setDefaultItemLabelsVisible(true);
    labels.setDefaultItemLabelFont(look.font(Font.PLAIN, 11));
    labels.setDefaultItemLabelPaint(look.text());
    plot.setDataset(1, tops);
    plot.setRenderer(1, labels);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  /** The labels are the sums of the exact figures. */
  private record SumLabels(ChartData data) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset values, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int column) {
      return data.categories().get(column);
    }

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
      return AmountLabels.text(data.sum(column));
    }
  }
}
