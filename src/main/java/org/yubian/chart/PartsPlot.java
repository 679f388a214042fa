package org.yubian.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.text.AttributedString;
import java.util.List;
import org.jfree.chart.labels.PieSectionLabelGenerator;
import org.jfree.chart.plot.PieLabelLinkStyle;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;
import org.jfree.data.general.PieDataset;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.money.Percentage;

/** The parts of a whole as a ring; each part named with its amount and share. */
record PartsPlot(ChartLook look) {
  private static final Messages TEXT = Messages.of(PartsPlot.class);
  private static final Color UNSEEN = new Color(0, 0, 0, 0);

  RingPlot of(ChartData data) {
    DefaultPieDataset<String> values = new DefaultPieDataset<>();
    List<Long> fen = data.series().getFirst().fen();
    RingPlot plot = new RingPlot(values);
    for (int i = 0; i < data.categories().size(); i++) {
      // A part below zero has no slice; it is named in the tables.
      if (fen.get(i) > 0) {
        String name = data.categories().get(i);
        values.setValue(name, PlotValue.of(fen.get(i)));
        plot.setSectionPaint(name, look.part(i));
        plot.setSectionOutlinePaint(name, look.window());
      }
    }
    plot.setSectionDepth(0.42);
    plot.setSeparatorsVisible(false);
    plot.setShadowPaint(null);
    plot.setInnerSeparatorExtension(0);
    plot.setDefaultSectionOutlineStroke(new BasicStroke(2));
    plot.setInteriorGap(0.08);
    plot.setLabelGenerator(new ShareLabels(data));
    plot.setLabelFont(look.font(Font.PLAIN, 12));
    plot.setLabelPaint(look.text());
    plot.setLabelBackgroundPaint(UNSEEN);
    plot.setLabelOutlinePaint(UNSEEN);
    plot.setLabelShadowPaint(UNSEEN);
    plot.setLabelPadding(RectangleInsets.ZERO_INSETS);
    plot.setLabelLinkStyle(PieLabelLinkStyle.STANDARD);
    plot.setLabelLinkPaint(look.rule());
    plot.setMaximumLabelWidth(0.3);
    plot.setLabelGap(0.01);
    return plot;
  }

  /** Name, amount and share, from the exact figures. */
  private record ShareLabels(ChartData data) implements PieSectionLabelGenerator {
    @Override
    public String generateSectionLabel(PieDataset values, Comparable key) {
      int index = data.categories().indexOf(String.valueOf(key));
      List<Long> fen = data.series().getFirst().fen();
      long sum = fen.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
      String share =
          Percentage.share(fen.get(index), sum, 1).map(BigDecimal::toPlainString).orElse("");
      return TEXT.get("share", key, AmountLabels.text(fen.get(index)), share);
    }

    @Override
    public @Nullable AttributedString generateAttributedSectionLabel(
        PieDataset values, Comparable key) {
      return null;
    }
  }
}
