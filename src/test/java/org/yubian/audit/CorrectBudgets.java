package org.yubian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yubian.budget.Assets;
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
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.budget.Purchase;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.money.Amount;

/** Random budgets in which everything is as it should be. */
public final class CorrectBudgets {
  /** Function, departmental economic, its government one in administrative units and in others. */
  private record Kind(String function, String economic, String admin, String other) {
    String category() {
      return economic.startsWith("302") ? Category.ROUTINE : Category.PERSONNEL;
    }
  }

  private static final List<Kind> BASIC =
      List.of(
          new Kind("2010301", "30101", "50101", "50501"),
          new Kind("2010301", "30102", "50101", "50501"),
          new Kind("2010301", "30103", "50101", "50501"),
          new Kind("2010301", "30201", "50201", "50502"),
          new Kind("2010301", "30202", "50201", "50502"),
          new Kind("2010301", "30211", "50201", "50502"),
          new Kind("2010301", "30217", "50206", "50502"),
          new Kind("2010301", "30231", "50208", "50502"),
          new Kind("2010301", "30239", "50201", "50502"),
          new Kind("2080505", "30108", "50102", "50501"),
          new Kind("2080506", "30109", "50102", "50501"),
          new Kind("2101101", "30110", "50102", "50501"),
          new Kind("2210201", "30113", "50103", "50501"),
          new Kind("2080501", "30302", "50905", "50905"));

  private static final List<String> NAMES =
      List.of(
          "办公自动化系统建设",
          "城乡规划编制经费",
          "档案数字化加工",
          "机房设备更新",
          "普法宣传教育活动",
          "森林防火物资储备",
          "网络安全检查服务",
          "应急演练组织经费");

  private final Random random;
  private final boolean hubei;
  private final boolean institution;
  private final List<ExpenditureLine> lines = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<ProcurementLine> purchases = new ArrayList<>();
  private final List<PerformanceTarget> targets = new ArrayList<>();
  private final Map<Fund, Long> funds = new EnumMap<>(Fund.class);
  private long carried;

  private CorrectBudgets(long seed, String template) {
    random = new Random(seed);
    hubei = template.startsWith("hubei");
    institution = template.startsWith("henan");
  }

  public static Budget of(long seed, String template) {
    return new CorrectBudgets(seed, template).build(template);
  }

  private Budget build(String template) {
    for (Kind kind : BASIC) {
      basic(kind);
    }
    int count = 3 + random.nextInt(NAMES.size() - 3);
    for (int i = 0; i < count; i++) {
      project(i);
    }
    Unit unit =
        new Unit(
            "青山县政务服务局",
            "031001",
            "青山县政务服务局",
            "031",
            null,
            "青山县",
            institution ? UnitKind.PUBLIC_INSTITUTION_ONE : UnitKind.ADMINISTRATIVE,
            hubei ? Scope.DEPARTMENT : Scope.UNIT,
            hubei ? List.of(new CodeName("031001", "青山县政务服务局本级", Extras.NONE)) : List.of(),
            null,
            null,
            Extras.NONE);
    Budget budget = Budget.empty(new Header(2024, template, null, null, null, null), unit);
    return budget
        .withRows(Section.EXPENDITURES, Rows.inOrder(lines))
        .withRows(Section.REVENUES, Rows.inOrder(revenues()))
        .withRows(Section.PROJECTS, Rows.inOrder(projects))
        .withRows(Section.PROCUREMENT, Rows.inOrder(purchases))
        .withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(targets))
        .with(Part.THREE_PUBLIC, threePublic())
        .with(
            Part.ASSETS,
            new Assets(null, Map.of("机要通信用车", 1), null, List.of(), null, Map.of(), Extras.NONE));
  }

  private void basic(Kind kind) {
    long fen = 100L * (100_000 + random.nextInt(9_000_000)) + (random.nextBoolean() ? 37 : 0);
    String project = null;
    if (hubei) {
      project = "基本" + kind.economic();
      projects.add(
          new Project(
              projects.size() + 1,
              project,
              kind.category().equals(Category.ROUTINE) ? "公用经费" : "人员类",
              "42130324031R0000001" + kind.economic().substring(1),
              new CodeName("1" + kind.economic().substring(2), "基本" + kind.economic(), Extras.NONE),
              "031001",
              ProjectPlan.NONE,
              null,
              Extras.NONE));
    }
    add(coding(kind, kind.category(), project, Fund.GENERAL_PUBLIC, false), fen);
  }

  private Coding coding(
      Kind kind, String category, String project, Fund fund, boolean carriedOver) {
    return new Coding(
        kind.function(),
        kind.economic(),
        institution ? kind.other() : kind.admin(),
        category,
        project,
        fund,
        null,
        null,
        carriedOver);
  }

  private void add(Coding coding, long fen) {
    lines.add(
        new ExpenditureLine(
            lines.size() + 1, coding, Amount.ofFen(fen), LineNotes.NONE, Extras.NONE));
    if (coding.carriedOver()) {
      carried += fen;
    } else {
      funds.merge(coding.fund(), fen, Long::sum);
    }
  }

  private void project(int index) {
    String name = NAMES.get(index);
    boolean fund = index == 1;
    boolean own = index == 2;
    Fund source = fund ? Fund.GOVERNMENT_FUND : own ? Fund.OTHER_REVENUE : Fund.GENERAL_PUBLIC;
    Kind kind = new Kind(fund ? "2120899" : "2010302", "30227", "50205", "50502");
    // Whole cents of 万元, so that the cost indicator can say it.
    long fen = 10_000L * (100 + random.nextInt(90_000));
    projects.add(
        new Project(
            projects.size() + 1,
            name,
            index % 2 == 0 ? "其他运转类" : "特定目标类",
            "42130324031Y00000010" + index,
            hubei ? new CodeName("22", "其他运转类", Extras.NONE) : null,
            hubei ? "031001" : null,
            ProjectPlan.NONE,
            null,
            Extras.NONE));
    add(coding(kind, Category.PROJECT, name, source, false), fen);
    targets.add(target(name, fen));
    if (index == 0 || index == 3) {
      long bought = fen / 2 / 100 * 100;
      purchases.add(
          new ProcurementLine(
              purchases.size() + 1,
              new Coding(kind.function(), "30227", null, "", name, source, null, null, false),
              Amount.ofFen(bought),
              new Purchase(
                  "服务",
                  new CodeName("C03040000", "人才服务", Extras.NONE),
                  "1",
                  Amount.ofFen(bought),
                  "年",
                  null,
                  null,
                  null,
                  null),
              Extras.NONE));
    }
  }

  private PerformanceTarget target(String project, long fen) {
    String cost = BigDecimal.valueOf(fen, 6).stripTrailingZeros().toPlainString();
    List<Indicator> indicators =
        List.of(
            indicator("成本指标", "经济成本指标", project + "成本", "≤", cost, "万元"),
            indicator("产出指标", "数量指标", project + "完成数量", "≥", "12", "项"),
            indicator("产出指标", "质量指标", project + "合格率", "≥", "95", "%"),
            indicator("效益指标", "社会效益指标", project + "覆盖率", "≥", "90", "%"),
            indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%"));
    PerformanceTarget target = PerformanceTarget.of(targets.size() + 1, project, indicators);
    return target.withAmounts(new TargetAmounts(Amount.ofFen(fen), Amount.ofFen(fen), null));
  }

  private static Indicator indicator(
      String level1, String level2, String name, String operator, String value, String measure) {
    return new Indicator(level1, level2, name, operator, value, measure, Extras.NONE);
  }

  private List<RevenueLine> revenues() {
    List<RevenueLine> revenues = new ArrayList<>();
    funds.forEach(
        (fund, fen) -> revenues.add(RevenueLine.of(revenues.size() + 1, fund, Amount.ofFen(fen))));
    if (carried > 0) {
      revenues.add(RevenueLine.of(revenues.size() + 1, Fund.CARRY_OVER, Amount.ofFen(carried)));
    }
    return revenues;
  }

  private ThreePublic threePublic() {
    Map<ThreePublicItem, Amount> items = new LinkedHashMap<>();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      long fen =
          lines.stream()
              .filter(line -> item.economics().contains(line.coding().departmentEconomic()))
              .mapToLong(line -> line.amount().fen())
              .sum();
      items.put(item, Amount.ofFen(fen));
    }
    ThreePublicAmounts amounts = new ThreePublicAmounts(items, Extras.NONE);
    return new ThreePublic(amounts, amounts, Extras.NONE);
  }
}
