package org.yubian.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.yubian.Messages;

/** Draws charts with JFreeChart: flat, few lines, amounts at the bars. */
public final class ChartDrawing {
  private static final Messages TEXT = Messages.of(ChartDrawing.class);
  private static final int TITLE = 14;
  private static final int SMALL = 12;

  private final ChartLook look;

  public ChartDrawing(ChartLook look) {
    this.look = look;
  }

  /** A chart with its title and the line of the unit. */
  public JFreeChart draw(ChartData data) {
    Plot plot =
        switch (data.kind()) {
          case GROUPED -> bars(data, new BarRenderer(), PlotOrientation.VERTICAL);
          case RANKED -> bars(data, new BarRenderer(), PlotOrientation.HORIZONTAL);
          case STACKED -> stacked(data);
          case PARTS -> new PartsPlot(look).of(data);
        };
    plot.setBackgroundPaint(look.window());
    plot.setOutlineVisible(false);
    plot.setNoDataMessage(TEXT.get("nothing"));
    plot.setNoDataMessageFont(look.font(Font.PLAIN, SMALL));
    plot.setNoDataMessagePaint(look.soft());
    JFreeChart chart = new JFreeChart(null, look.font(Font.BOLD, TITLE), plot, false);
    chart.setBackgroundPaint(look.window());
    chart.setPadding(new RectangleInsets(6, 8, 6, 10));
    chart.addSubtitle(line(data.title(), Font.BOLD, TITLE, look.text()));
    chart.addSubtitle(line(TEXT.get("unit"), Font.PLAIN, SMALL, look.soft()));
    if (data.series().size() > 1) {
      chart.addLegend(legend(plot));
    }
    return chart;
  }

  private TextTitle line(String text, int style, int size, Paint paint) {
    TextTitle title = new TextTitle(text, look.font(style, size));
    title.setPaint(paint);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPosition(RectangleEdge.TOP);
    title.setMargin(0, 2, 2, 0);
    return title;
  }

  private LegendTitle legend(Plot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(look.font(Font.PLAIN, SMALL));
    legend.setItemPaint(look.soft());
    legend.setBackgroundPaint(look.window());
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    return legend;
  }

  private CategoryPlot stacked(ChartData data) {
    CategoryPlot plot = bars(data, new StackedBarRenderer(), PlotOrientation.VERTICAL);
    plot.getRenderer().setDefaultItemLabelsVisible(false);
    new StackTotals(look).add(plot, data);
    return plot;
  }

  private CategoryPlot bars(ChartData data, BarRenderer renderer, PlotOrientation orientation) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (ChartData.Series series : data.series()) {
      for (int i = 0; i < data.categories().size(); i++) {
        if (!data.isEmpty()) {
          values.addValue(
              PlotValue.of(series.fen().get(i)), series.name(), data.categories().get(i));
        }
      }
    }
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setMaximumBarWidth(0.09);
    renderer.setItemMargin(0.06);
    for (int i = 0; i < data.series().size(); i++) {
      renderer.setSeriesPaint(i, paint(data.series().get(i), i));
    }
    renderer.setDefaultItemLabelGenerator(new AmountLabels(data));
    renderer.setDefaultItemLabelFont(look.font(Font.PLAIN, SMALL - 1));
    renderer.setDefaultItemLabelPaint(look.text());
    renderer.setDefaultItemLabelsVisible(true);
    if (orientation.equals(PlotOrientation.HORIZONTAL)) {
      renderer.setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
      renderer.setDefaultNegativeItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    }
    CategoryPlot plot = new CategoryPlot(values, categories(orientation), amounts(), renderer);
    plot.setOrientation(orientation);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(look.rule());
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    plot.setDomainGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private Paint paint(ChartData.Series series, int index) {
    return switch (series.role()) {
      case CURRENT -> look.current();
      case PREVIOUS -> look.previous();
      case PART -> look.part(index);
    };
  }

  private CategoryAxis categories(PlotOrientation orientation) {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(look.font(Font.PLAIN, SMALL));
    axis.setTickLabelPaint(look.text());
    axis.setAxisLinePaint(look.rule());
    axis.setTickMarksVisible(false);
    axis.setCategoryMargin(0.3);
    axis.setLowerMargin(0.03);
    axis.setUpperMargin(0.03);
    axis.setMaximumCategoryLabelLines(2);
    axis.setMaximumCategoryLabelWidthRatio(0.42f);
    if (orientation.equals(PlotOrientation.VERTICAL)) {
      axis.setMaximumCategoryLabelWidthRatio(1f);
      axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    }
    return axis;
  }

  /** An axis without numbers: they stand at the bars. */
  private NumberAxis amounts() {
    NumberAxis axis = new NumberAxis();
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    // Room for the amounts at the ends of the bars.
    axis.setUpperMargin(0.16);
    axis.setLowerMargin(0.1);
    return axis;
  }
}
