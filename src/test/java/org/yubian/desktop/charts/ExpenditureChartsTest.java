package org.yubian.desktop.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.chart.ChartData;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.money.Amount;

class ExpenditureChartsTest {
  private final Desk desk = Desks.yanzhou();
  private final ExpenditureCharts charts = new ExpenditureCharts(desk);

  @Test
  void 按金额从大到小() {
    ChartData chart = charts.byFunction();
    assertThat(chart.categories()).startsWith("一般公共服务支出", "社会保障和就业支出");
    assertThat(chart.series()).hasSize(1);
    assertThat(chart.series().getFirst().fen()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(charts.byFund().categories()).containsExactly("一般公共预算", "其他收入");
    assertThat(charts.byEconomy().categories()).contains("未填科目");
  }

  @Test
  void 有上年明细时并列上年() {
    ExpenditureLine line = desk.budget().rows(Section.EXPENDITURES).first();
    desk.apply(
        new Edit.AddRow<>(
            Section.PREVIOUS_EXPENDITURES, line.withKey(1).withAmount(Amount.ofFen(700))));
    ChartData chart = charts.byFunction();
    assertThat(chart.series()).extracting(ChartData.Series::name).containsExactly("2023年", "2024年");
    assertThat(chart.series().getFirst().fen().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(700);
  }

  @Test
  void 结构各部分相加等于总数() {
    long sum =
        charts.structure().series().getFirst().fen().stream().mapToLong(Long::longValue).sum();
    assertThat(sum).isEqualTo(2_156_150_000L);
  }
}
