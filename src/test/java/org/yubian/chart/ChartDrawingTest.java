package org.yubian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PiePlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartDrawingTest {
  private static final ChartLook LOOK = ChartLook.ofPaper(new Font(Font.SANS_SERIF, 0, 12));

  private static ChartData data(ChartData.Kind kind) {
    return new ChartData(
        kind,
        "标题",
        List.of("甲", "乙"),
        List.of(
            new ChartData.Series("2023年", ChartData.Role.PREVIOUS, List.of(8_360_000L, 990_000L)),
            new ChartData.Series(
                "2024年", ChartData.Role.CURRENT, List.of(8_364_999L, -1_000_000L))));
  }

  @Test
  void 数字标签取自精确金额而不是图形长度() {
    CategoryPlot plot =
        (CategoryPlot) new ChartDrawing(LOOK).draw(data(ChartData.Kind.GROUPED)).getPlot();
    assertThat(label(plot, 1, 0)).isEqualTo("8.36");
    assertThat(label(plot, 1, 1)).isEqualTo("-1.00");
  }

  private static String label(CategoryPlot plot, int series, int category) {
    return plot.getRenderer()
        .getDefaultItemLabelGenerator()
        .generateLabel(plot.getDataset(), series, category);
  }

  @Test
  void 堆叠图顶端标合计() {
    CategoryPlot plot =
        (CategoryPlot) new ChartDrawing(LOOK).draw(data(ChartData.Kind.STACKED)).getPlot();
    assertThat(
            plot.getRenderer(1)
                .getDefaultItemLabelGenerator()
                .generateLabel(plot.getDataset(1), 0, 0))
        .isEqualTo("16.72");
  }

  @Test
  @SuppressWarnings("unchecked")
  void 构成图标名称金额和占比() {
    PiePlot<String> plot =
        (PiePlot<String>) new ChartDrawing(LOOK).draw(data(ChartData.Kind.PARTS)).getPlot();
    assertThat(plot.getLabelGenerator().generateSectionLabel(plot.getDataset(), "乙"))
        .isEqualTo("乙\n0.99（10.6%）");
  }

  @ParameterizedTest
  @EnumSource(ChartData.Kind.class)
  void 存成两倍大小的PNG(ChartData.Kind kind) throws IOException {
    JFreeChart chart = new ChartDrawing(LOOK).draw(data(kind));
    byte[] png = ChartPicture.of(chart, 360, 210).png();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(720);
    assertThat(image.getHeight()).isEqualTo(420);
    assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Color.WHITE);
    Color drawn =
        switch (kind) {
          case GROUPED, RANKED, STACKED -> LOOK.previous();
          case PARTS -> LOOK.part(0);
        };
    assertThat(colours(image)).contains(drawn.getRGB());
  }

  private static List<Integer> colours(BufferedImage image) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(all).distinct().boxed().toList();
  }

  @Test
  void 全部为零时不画() {
    ChartData nothing =
        new ChartData(
            ChartData.Kind.GROUPED,
            "标题",
            List.of("甲"),
            List.of(new ChartData.Series("2024年", ChartData.Role.CURRENT, List.of(0L))));
    assertThat(nothing.isEmpty()).isTrue();
    CategoryPlot plot = (CategoryPlot) new ChartDrawing(LOOK).draw(nothing).getPlot();
    assertThat(plot.getDataset().getRowCount()).isZero();
  }

  @Test
  void 每个类别都要有数() {
    List<ChartData.Series> one =
        List.of(new ChartData.Series("2024年", ChartData.Role.CURRENT, List.of(1L)));
    assertThatThrownBy(() -> new ChartData(ChartData.Kind.GROUPED, "标题", List.of("甲", "乙"), one))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
