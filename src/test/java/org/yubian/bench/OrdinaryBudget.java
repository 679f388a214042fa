package org.yubian.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Indicator;
import org.yubian.budget.LineNotes;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.money.Amount;

/**
 * A department's budget of any number of lines in which nearly everything is as it should be: each
 * subordinate unit has fourteen basic lines and eleven project lines, each project has a
 * performance form with five indicators.
 */
final class OrdinaryBudget {
  private static final String[][] BASIC = {
    {"2010301", "30101", "50101"},
    {"2010301", "30102", "50101"},
    {"2010301", "30103", "50101"},
    {"2010301", "30201", "50201"},
    {"2010301", "30202", "50201"},
    {"2010301", "30211", "50201"},
    {"2010301", "30217", "50206"},
    {"2010301", "30231", "50208"},
    {"2010301", "30239", "50201"},
    {"2080505", "30108", "50102"},
    {"2080506", "30109", "50102"},
    {"2101101", "30110", "50102"},
    {"2210201", "30113", "50103"},
    {"2080501", "30302", "50905"}
  };
  private static final String[] MATTERS = {
    "办公系统建设", "城乡规划编制", "档案数字化", "机房设备更新", "普法宣传", "防火物资储备", "网络安全检查", "应急演练", "窗口服务", "群众信访接待",
    "文化活动", "道路养护"
  };
  private static final String[] PLACES = {
    "城东", "城西", "城南", "城北", "高新区", "开发区", "新城", "老城", "滨河", "山前", "湖畔", "港口"
  };

  private final List<ExpenditureLine> lines = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<PerformanceTarget> targets = new ArrayList<>();
  private final Map<Fund, Long> funds = new EnumMap<>(Fund.class);
  private final List<CodeName> units = new ArrayList<>();

  private OrdinaryBudget() {}

  static Budget of(int count) {
    return new OrdinaryBudget().build(count);
  }

  private Budget build(int count) {
    for (int unit = 0; lines.size() < count; unit++) {
      unit(String.format("031%03d", unit + 1), unit);
    }
    List<RevenueLine> revenues = new ArrayList<>();
    funds.forEach(
        (fund, fen) -> revenues.add(RevenueLine.of(revenues.size() + 1, fund, new Amount(fen))));
    Unit department =
        new Unit(
            "青山县政务服务局",
            "031",
            "青山县政务服务局",
            "031",
            null,
            "青山县",
            UnitKind.ADMINISTRATIVE,
            Scope.DEPARTMENT,
            units,
            null,
            null,
            Extras.NONE);
    return Budget.empty(new Header(2024, "shandong-2024-unit", null, null, null, null), department)
        .withRows(Section.EXPENDITURES, Rows.inOrder(lines))
        .withRows(Section.REVENUES, Rows.inOrder(revenues))
        .withRows(Section.PROJECTS, Rows.inOrder(projects))
        .withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(targets));
  }

  private void unit(String code, int number) {
    units.add(new CodeName(code, "青山县第" + (number + 1) + "分局", Extras.NONE));
    for (String[] basic : BASIC) {
      String category = basic[1].startsWith("302") ? Category.ROUTINE : Category.PERSONNEL;
      add(basic[0], basic[1], basic[2], category, null, code, 100L * (200_000 + 977 * number));
    }
    for (int i = 0; i < 6; i++) {
      String name =
          PLACES[(number + i) % PLACES.length]
              + MATTERS[(number / PLACES.length + i) % MATTERS.length]
              + "第"
              + (number + 1)
              + "期";
      long fen = 1_000_000L * (100 + number + i);
      projects.add(
          new Project(
              0,
              name,
              i % 2 == 0 ? "其他运转类" : "特定目标类",
              null,
              null,
              code,
              ProjectPlan.NONE,
              null,
              Extras.NONE));
      add("2010302", "30227", "50205", Category.PROJECT, name, code, i == 5 ? fen : fen / 2);
      if (i < 5) {
        add("2010302", "30201", "50201", Category.PROJECT, name, code, fen / 2);
      }
      targets.add(target(name, fen));
    }
  }

  private void add(
      String function,
      String economic,
      String government,
      String category,
      String project,
      String unit,
      long fen) {
    Coding coding =
        new Coding(
            function,
            economic,
            government,
            category,
            project,
            Fund.GENERAL_PUBLIC,
            null,
            unit,
            false);
    lines.add(new ExpenditureLine(0, coding, new Amount(fen), LineNotes.NONE, Extras.NONE));
    funds.merge(Fund.GENERAL_PUBLIC, fen, Long::sum);
  }

  private static PerformanceTarget target(String project, long fen) {
    String cost = BigDecimal.valueOf(fen, 6).stripTrailingZeros().toPlainString();
    List<Indicator> indicators =
        List.of(
            indicator("成本指标", "经济成本指标", project + "成本", "≤", cost, "万元"),
            indicator("产出指标", "数量指标", project + "完成数量", "≥", "12", "项"),
            indicator("产出指标", "质量指标", project + "合格率", "≥", "95", "%"),
            indicator("效益指标", "社会效益指标", project + "覆盖率", "≥", "90", "%"),
            indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%"));
    return PerformanceTarget.of(0, project, indicators)
        .withAmounts(new TargetAmounts(new Amount(fen), new Amount(fen), null));
  }

  private static Indicator indicator(
      String level1, String level2, String name, String operator, String value, String measure) {
    return new Indicator(level1, level2, name, operator, value, measure, Extras.NONE);
  }
}
