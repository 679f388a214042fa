package org.yubian.desktop.threepublic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;
import org.yubian.chart.ChartData;
import org.yubian.desktop.Desks;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

class ThreePublicModelTest {
  private static final int TOTAL = 0;
  private static final int OVERSEAS = 1;
  private static final int OPERATION = 4;

  private final Desk desk = Desks.yanzhou();
  private final ThreePublicModel model = new ThreePublicModel(desk);

  private String text(int row, ThreePublicColumn kind) {
    return model.cell(row, kind.ordinal()).text();
  }

  @Test
  void 明细汇总与填报并列差额标出() {
    assertThat(text(TOTAL, ThreePublicColumn.DERIVED)).isEqualTo("9.35");
    assertThat(text(TOTAL, ThreePublicColumn.DECLARED)).isEqualTo("39.35");
    assertThat(text(TOTAL, ThreePublicColumn.SHOWN)).isEqualTo("39.35");
    assertThat(text(OVERSEAS, ThreePublicColumn.DIFFERENCE)).isEqualTo("30.00");
    assertThat(model.cell(OVERSEAS, ThreePublicColumn.DIFFERENCE.ordinal()).marks())
        .contains(Mark.WARNING);
    assertThat(text(OPERATION, ThreePublicColumn.DIFFERENCE)).isEmpty();
    assertThat(text(TOTAL, ThreePublicColumn.RATE)).isEqualTo("320.86");
    assertThat(text(OVERSEAS, ThreePublicColumn.SHARE)).isEqualTo("76.24");
  }

  @Test
  void 差额的原因说清楚() {
    List<Differences.Explained> found = new Differences(desk).all();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().text())
        .contains("因公出国（境）费填报 30.00")
        .contains("30212")
        .contains("没有经济科目");
    addLine("30212", Fund.OTHER_REVENUE, 20_000_000);
    assertThat(new Differences(desk).all().getFirst().text()).contains("其他资金或结转资金的同科目明细 20.00");
    assertThat(new Differences(desk).all().getFirst().line()).isPresent();
  }

  private void addLine(String economic, Fund fund, long fen) {
    long key = desk.budget().rows(Section.EXPENDITURES).keyAtEnd();
    Coding coding = Coding.of("2010301", economic, null, "日常公用经费", fund);
    desk.apply(
        new Edit.AddRow<>(
            Section.EXPENDITURES, ExpenditureLine.of(key, coding, Amount.ofFen(fen))));
  }

  @Test
  void 一般公共预算的明细计入其他资金不计() {
    addLine("30212", Fund.GENERAL_PUBLIC, 30_000_000);
    assertThat(text(OVERSEAS, ThreePublicColumn.DERIVED)).isEqualTo("30.00");
    assertThat(new Differences(desk).all()).isEmpty();
    addLine("30212", Fund.OTHER_REVENUE, 10_000_000);
    assertThat(text(OVERSEAS, ThreePublicColumn.DERIVED)).isEqualTo("30.00");
  }

  @Test
  void 清空填报数改用明细可以撤销() {
    assertThat(model.commit(OVERSEAS, ThreePublicColumn.DECLARED.ordinal(), ""))
        .isEqualTo(Commit.DONE);
    assertThat(text(TOTAL, ThreePublicColumn.SHOWN)).isEqualTo("9.35");
    assertThat(desk.session().undoText(AmountFormat.of(DisplayUnit.YUAN)))
        .hasValueSatisfying(text -> assertThat(text).contains("因公出国"));
    desk.undo();
    assertThat(text(TOTAL, ThreePublicColumn.SHOWN)).isEqualTo("39.35");
  }

  @Test
  void 一次清空几项是一次撤销() {
    int column = ThreePublicColumn.DECLARED.ordinal();
    model.clear(new SheetSelection(OVERSEAS, column, 5, column));
    assertThat(text(TOTAL, ThreePublicColumn.DECLARED)).isEmpty();
    assertThat(text(TOTAL, ThreePublicColumn.SHOWN)).isEqualTo("9.35");
    desk.undo();
    assertThat(text(TOTAL, ThreePublicColumn.DECLARED)).isEqualTo("39.35");
  }

  @Test
  void 填报零与不填报不同() {
    model.commit(OPERATION, ThreePublicColumn.DECLARED.ordinal(), "0");
    assertThat(text(OPERATION, ThreePublicColumn.DECLARED)).isEqualTo("0.00");
    assertThat(text(OPERATION, ThreePublicColumn.SHOWN)).isEmpty();
    assertThat(model.entry(OPERATION, ThreePublicColumn.DECLARED.ordinal()))
        .isEqualTo(new Entry.Open("0"));
    assertThat(model.commit(OPERATION, ThreePublicColumn.DECLARED.ordinal(), "八万"))
        .isInstanceOf(Commit.Problem.class);
    assertThat(model.entry(TOTAL, ThreePublicColumn.DECLARED.ordinal()))
        .isInstanceOf(Entry.Refused.class);
  }

  @Test
  void 图表的数与表一致() {
    ThreePublicCharts charts = new ThreePublicCharts(desk);
    ChartData comparison = charts.comparison();
    assertThat(comparison.categories()).containsExactly("因公出国", "公车购置", "公车运行", "公务接待");
    assertThat(comparison.series().get(0).fen()).containsExactly(0L, 0L, 8_360_000L, 990_000L);
    assertThat(comparison.series().get(1).fen())
        .containsExactly(30_000_000L, 0L, 8_360_000L, 990_000L);
    TreeMap<Integer, List<Long>> earlier = new TreeMap<>();
    earlier.put(2021, List.of(1L, 2L, 3L, 4L));
    ChartData trend = charts.trend(earlier);
    assertThat(trend.categories()).containsExactly("2021年", "2023年", "2024年");
    assertThat(trend.series()).hasSize(ThreePublicItem.values().length);
    assertThat(trend.series().getFirst().fen()).containsExactly(1L, 0L, 30_000_000L);
  }

  private Paste paste(List<List<String>> cells) {
    return model.paste(PastePlan.of(model, at(), cells));
  }

  @Test
  void 粘贴按项目名称放到各行() {
    Paste paste =
        paste(
            List.of(
                List.of("项目", "本年预算填报"),
                List.of("公务接待费", "1.50"),
                List.of("因公出国（境）费", "12"),
                List.of("会议费", "3")));
    assertThat(paste.placed()).isEqualTo(2);
    assertThat(paste.problems()).singleElement().asString().contains("会议费");
    desk.apply(paste.edit());
    assertThat(text(OVERSEAS, ThreePublicColumn.DECLARED)).isEqualTo("12.00");
    assertThat(text(5, ThreePublicColumn.DECLARED)).isEqualTo("1.50");
    desk.undo();
    assertThat(text(OVERSEAS, ThreePublicColumn.DECLARED)).isEqualTo("30.00");
  }

  @Test
  void 粘贴按位置放不下的列出其余照放() {
    Paste paste = paste(List.of(List.of("12"), List.of("8.00"), List.of("拾万")));
    assertThat(paste.placed()).isEqualTo(1);
    assertThat(paste.problems()).hasSize(2).anyMatch(each -> each.contains("拾万"));
    assertThat(PastePlan.of(model, at(), List.of(List.of("1", "2"))).isToBeAsked()).isTrue();
  }

  private static SheetSelection at() {
    int column = ThreePublicColumn.DECLARED.ordinal();
    return new SheetSelection(OVERSEAS, column, OVERSEAS, column);
  }
}
