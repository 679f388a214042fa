package org.yubian.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.RoundingMode;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.ledger.Ledger;
import org.yubian.money.Amount;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Performance forms, as the published documents print them. */
class FormsTest {
  @Test
  void 项目支出绩效目标表() {
    List<FormGrid> forms =
        forms(TestBudgets.sample("yanzhou-2024"), "shandong-2024-unit", Audience.PUBLIC);
    assertThat(forms).hasSize(14);
    assertThat(forms.getFirst().heading()).isEqualTo(new FormGrid.Heading("项目支出绩效目标表", null, null));
    assertThat(lines(forms.get(1)))
        .containsExactly(
            "项目名称|机关党建工作经费|‹|‹|‹",
            "主管部门|济宁市兖州区人民政府办公室|‹|实施单位|济宁市兖州区人民政府办公室",
            "项目资金(万元)|年度预算资金总额:|5.00|‹|‹",
            "^|其中:财政拨款|5.00|‹|‹",
            "^|其他资金||‹|‹",
            "年度总体绩效目标|党委开展各项活动,进一步推进政府综合系统党员干部思想政治建设,充分发挥党员主体作用和先锋模范作用,保障各项活动顺利开展。|‹|‹|‹",
            "绩效指标|一级指标|二级指标|三级指标|指标值",
            "^|成本指标|经济成本|党建用品采购成本|≤4万元",
            "^|^|^|其他费用|≤1万元",
            "^|^|^|总投入|≤5万元",
            "^|产出指标|数量指标|党建活动次数|≥4次",
            "^|^|^|党建会议次数|≥4次",
            "^|^|质量指标|党建活动参与人次|≥60人",
            "^|^|^|党费收取准确率|100%",
            "^|^|时效指标|党建活动完成时间|12月份完成",
            "^|效益指标|社会效益指标|党建活动覆盖率|≥90%",
            "^|^|^|发展党员人数|≥3人",
            "^|满意度指标|服务对象满意度指标|群众对党建活动满意度|≥90%",
            "^|^|^|党员对党建活动满意度|≥90%");
  }

  @Test
  void 金额带单位的项目支出绩效目标表() {
    List<FormGrid> forms =
        forms(TestBudgets.sample("yanzhou-2024"), "shandong-2024-unit-linyi", Audience.PUBLIC);
    assertThat(lines(forms.get(1)).subList(2, 5))
        .containsExactly("项目资金(万元)|年度预算资金总额:|5.00万元|‹|‹", "^|其中:财政拨款|5.00万元|‹|‹", "^|其他资金||‹|‹");
  }

  @Test
  void 项目绩效目标申报表() {
    List<FormGrid> forms =
        forms(TestBudgets.sample("yanzhou-2024"), "shandong-2023-department", Audience.PUBLIC);
    assertThat(forms.getFirst().heading())
        .isEqualTo(new FormGrid.Heading("项目绩效目标申报表", null, "（2024年度）"));
    List<String> lines = lines(forms.get(1));
    assertThat(lines.subList(0, 6))
        .containsExactly(
            "项目名称|机关党建工作经费|‹|项目主管部门|济宁市兖州区人民政府办公室",
            "项目类别|其他运转类|‹|项目实施单位|济宁市兖州区人民政府办公室",
            "项目性质||‹|项目起止日期|",
            "县级预算资金(万元)|5.00|‹|‹|‹",
            "年度目标|党委开展各项活动,进一步推进政府综合系统党员干部思想政治建设,充分发挥党员主体作用和先锋模范作用,保障各项活动顺利开展。|‹|‹|‹",
            "年度绩效指标|一级指标|二级指标|三级指标|指标值");
    assertThat(lines.getLast()).isEqualTo("其他需要说明的问题||‹|‹|‹");
  }

  @Test
  void 部门整体支出绩效目标申报表() {
    Budget budget = TestBudgets.sample("zengdu-2024");
    FormGrid form = forms(budget, "hubei-2024-department", Audience.PUBLIC).getFirst();
    assertThat(form.heading()).isEqualTo(new FormGrid.Heading("部门整体支出绩效目标申报表", null, "（2024年度）"));
    List<String> lines = lines(form);
    assertThat(lines.subList(0, 2))
        .containsExactly("部门名称|曾都区政务服务和大数据管理局|‹|‹|‹|‹", "填报人||‹|联系电话||‹");
    assertThat(lines.get(2)).startsWith("部门职能概述|1. 拟定区政府职能转变").contains("\n8. ");
    assertThat(lines.subList(3, 12))
        .containsExactly(
            "人员基本情况|实有在职人员|合计(A+B)|在职在编人员(A)|在职无编人员(B)|‹",
            "^|^|14|5|9|‹",
            "部门总体资金情况（万元）|总体资金情况|‹|2024年预算金额(C)|2023年预算金额(D)|预算增减变化(C-D)",
            "^|收入构成|财政拨款|447.48|370.44|77.04",
            "^|^|其他资金|0||0",
            "^|^|合计|447.48|370.44|77.04",
            "^|支出构成|基本支出|170.48|167.68|2.8",
            "^|^|项目支出|277|202.76|74.24",
            "^|^|合计|447.48|370.44|77.04");
    assertThat(lines.subList(13, 28))
        .containsExactly(
            "年度绩效指标|一级指标|二级指标|三级指标|年初目标值|备注",
            "^|产出指标|公共服务|保障机关正常运转|正常运转|",
            "^|^|^|业务培训|2次|",
            "^|^|^|政府门户网站和政务新媒体监测|100%|",
            "^|^|公共管理|按时办结率|100%|",
            "^|^|^|系统建设|稳定运行|",
            "^|^|^|提高政务公开质效|100%|",
            "^|^|公共产品|||",
            "^|效益指标|经济效益|||",
            "^|^|社会效益|便民免费寄递，让百姓办事少跑腿、信息多跑路|便民免费寄递|",
            "^|^|^|实现“前台综合受理、后台分类审批、统一窗口出证”|正常开展|",
            "^|^|^|惠民惠农政策问题线索核查整改率|100%|",
            "^|^|生态效益|||",
            "^|^|可持续影响|||",
            "^|^|社会公众或服务对象满意度|提高人民群众满意度|满意|");
  }

  @Test
  void 项目支出绩效目标申报表() {
    Budget budget = TestBudgets.sample("zengdu-2024");
    List<FormGrid> forms = forms(budget, "hubei-2024-department", Audience.PUBLIC);
    assertThat(forms).hasSize(9);
    assertThat(forms.get(1).heading())
        .isEqualTo(new FormGrid.Heading("项目支出绩效目标申报表", "附件5-1", "（2024年度）"));
    String goal = "提高热线工作人员综合素质，改善服务方式，降低案件投诉率。";
    assertThat(lines(forms.get(1)))
        .containsExactly(
            "项目名称|中期绩效目标|年度绩效目标|一级指标|二级指标|三级指标|计算符号|指标值|计量单位|备注（选填）|指标值说明（选填）",
            "12345热线工作专项经费|" + goal + "|" + goal + "|产出指标|数量指标|组织12345热线工作人员进行学习|≥|2|次||",
            "^|^|^|^|质量指标|" + goal + "|≥|95|%||",
            "^|^|^|^|时效指标|按时办结率|=|100|%||",
            "^|^|^|^|成本指标||||||",
            "^|^|^|效益指标|经济效益指标||||||",
            "^|^|^|^|社会效益指标||||||",
            "^|^|^|^|生态效益指标||||||",
            "^|^|^|^|可持续影响指标||||||",
            "^|^|^|^|社会公众或服务对象满意度指标|提高人民群众满意度|定性|满意|||");
  }

  @Test
  void formsOfWithheldProjectsAreNotPublished() {
    Budget budget =
        TestBudgets.read(Path.of("src/test/resources/golden/henan-2024-unit.full/budget.json"));
    assertThat(forms(budget, "shandong-2024-unit", Audience.INTERNAL))
        .extracting(FormGrid::project)
        .containsExactly("热线平台", "尚无明细", "专项工作");
    assertThat(forms(budget, "shandong-2024-unit", Audience.PUBLIC))
        .extracting(FormGrid::project)
        .containsExactly("热线平台", "尚无明细");
  }

  @Test
  void amountsComeFromLinesAndElseFromWhatIsDeclared() {
    TargetAmounts declared =
        new TargetAmounts(Amount.parseYuan("120000.00"), Amount.parseYuan("100000.00"), null);
    PerformanceTarget without = PerformanceTarget.of(0, "尚无明细", List.of()).withAmounts(declared);
    PerformanceTarget with = PerformanceTarget.of(0, "热线平台", List.of()).withAmounts(declared);
    Budget budget =
        TestBudgets.read(Path.of("src/test/resources/golden/henan-2024-unit.full/budget.json"))
            .withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(List.of(without, with)));
    List<FormGrid> forms = forms(budget, "shandong-2024-unit", Audience.PUBLIC);
    assertThat(lines(forms.getFirst()).subList(2, 5))
        .containsExactly("项目资金(万元)|年度预算资金总额:|12.00|‹|‹", "^|其中:财政拨款|10.00|‹|‹", "^|其他资金||‹|‹");
    // 50 + 8.8 + 12 (carried over) + 0.7 + 1 − 1; all but 0.7 is 财政拨款.
    assertThat(lines(forms.getLast()).subList(2, 5))
        .containsExactly("项目资金(万元)|年度预算资金总额:|71.50|‹|‹", "^|其中:财政拨款|70.80|‹|‹", "^|其他资金|0.70|‹|‹");
    // Without any indicator there is one row to write in.
    assertThat(lines(forms.getFirst())).last().isEqualTo("^||||");
  }

  @Test
  void headingsOfTheIndicatorsOwnFollowTheFixedOnes() {
    List<Indicator> indicators =
        List.of(
            indicator("其他指标", null, "甲"),
            indicator("效益指标", "意外之喜", "乙"),
            indicator("产出指标", "成本指标", "丙"),
            indicator("产出指标", "数量指标", "丁"));
    Budget budget =
        TestBudgets.sample("zengdu-2024")
            .withRows(
                Section.PERFORMANCE_TARGETS,
                Rows.inOrder(List.of(PerformanceTarget.of(0, "未登记", indicators))));
    List<String> lines = lines(forms(budget, "hubei-2024-department", Audience.PUBLIC).getLast());
    assertThat(lines)
        .extracting(line -> String.join("|", List.of(line.split("\\|", -1)).subList(3, 6)))
        .containsExactly(
            "一级指标|二级指标|三级指标",
            "产出指标|数量指标|丁",
            "^|质量指标|",
            "^|时效指标|",
            "^|成本指标|丙",
            "效益指标|经济效益指标|",
            "^|社会效益指标|",
            "^|生态效益指标|",
            "^|可持续影响指标|",
            "^|社会公众或服务对象满意度指标|",
            "^|意外之喜|乙",
            "其他指标||甲");
  }

  @Test
  void balancedFormsAgreeWithBalancedTables() {
    Budget budget = TestBudgets.sample("zengdu-2024");
    Budget balanced = budget.with(Part.HEADER, budget.header().withRounding(RoundingMode.BALANCED));
    List<String> lines =
        lines(forms(balanced, "hubei-2024-department", Audience.PUBLIC).getFirst());
    Grid expenditure = TestBudgets.tables(balanced).grids().get(2);
    assertThat(lines.get(9)).isEqualTo("^|支出构成|基本支出|170.48|167.68|2.8");
    assertThat(expenditure.cell(0, 3).text()).isEqualTo("170.48");
  }

  private static Indicator indicator(String level1, String level2, String level3) {
    return new Indicator(level1, level2, level3, null, "好", null, Extras.NONE);
  }

  private static List<FormGrid> forms(Budget budget, String pack, Audience audience) {
    try {
      PackTables tables = new PackTables(PackLibrary.bundled().get(pack));
      Ledger ledger = new Ledger(budget, tables.specs());
      return new GridBuilder(
              tables, ledger, SubjectLibrary.builtIn().subjects(StatutoryTables.edition(budget)))
          .forms(audience);
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  /** Rows as text: ‹ is merged with the cell to the left, ^ with the one above. */
  private static List<String> lines(FormGrid form) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < form.rows(); row++) {
      rows.add(new ArrayList<>(Collections.nCopies(form.columns(), "(nothing)")));
    }
    for (FormGrid.FormCell cell : form.cells()) {
      for (int row = 0; row < cell.rowSpan(); row++) {
        for (int column = 0; column < cell.columnSpan(); column++) {
          String text = row == 0 && column == 0 ? cell.text() : row == 0 ? "‹" : "^";
          List<String> into = rows.get(cell.row() + row);
          assertThat(into.set(cell.column() + column, column > 0 ? "‹" : text))
              .isEqualTo("(nothing)");
        }
      }
    }
    return rows.stream().map(row -> String.join("|", row)).toList();
  }
}
