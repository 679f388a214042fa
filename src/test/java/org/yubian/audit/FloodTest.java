package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Indicator;
import org.yubian.budget.LineNotes;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Purchase;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.money.Amount;

/** The same mistake on forty lines is one finding, not forty. */
class FloodTest {
  private static final int MANY = 40;
  private static final String OURS = "标段";
  private static final List<String> WORKS =
      List.of("河道清淤", "桥梁加固", "校舍修缮", "路灯更换", "公厕改造", "苗木养护", "水质监测", "地质普查");
  private static final Map<String, String> ECONOMICS =
      Map.of("30201", "50201", "30202", "50201", "30213", "50209", "30227", "50205");

  private final Budget correct = budget();
  private final Set<Finding> usual = new HashSet<>(audit(correct).findings());

  private static AuditReport audit(Budget budget) {
    return Documents.auditor(budget).audit(budget, References.NONE);
  }

  private static Budget budget() {
    Budget budget = CorrectBudgets.of(7, "shandong-2024-unit");
    List<ExpenditureLine> lines = new ArrayList<>(budget.rows(Section.EXPENDITURES).toList());
    List<RevenueLine> revenues = new ArrayList<>(budget.rows(Section.REVENUES).toList());
    List<Project> projects = new ArrayList<>(budget.rows(Section.PROJECTS).toList());
    List<PerformanceTarget> targets =
        new ArrayList<>(budget.rows(Section.PERFORMANCE_TARGETS).toList());
    List<String> economics = ECONOMICS.keySet().stream().sorted().toList();
    for (int i = 0; i < MANY; i++) {
      // Names far enough from each other not to look like copies.
      String name =
          WORKS.get(i % WORKS.size()) + "第" + i + OURS + Character.toString(0x4E00 + i * 91);
      Amount amount = Amount.ofFen(1_000_000L + i * 100);
      String economic = economics.get(i % economics.size());
      lines.add(
          new ExpenditureLine(
              0,
              new Coding(
                  "2010302",
                  economic,
                  ECONOMICS.get(economic),
                  Category.PROJECT,
                  name,
                  Fund.GENERAL_PUBLIC,
                  null,
                  null,
                  false),
              amount,
              LineNotes.NONE,
              Extras.NONE));
      revenues.add(
          new RevenueLine(
              0,
              Coding.ofRevenue(Fund.GENERAL_PUBLIC, null, null, false),
              amount,
              null,
              Extras.NONE));
      projects.add(Project.of(0, name, projects.getFirst().category()));
      targets.add(target(targets.getFirst(), name));
    }
    return budget
        .withRows(Section.EXPENDITURES, Rows.inOrder(lines))
        .withRows(Section.REVENUES, Rows.inOrder(revenues))
        .withRows(Section.PROJECTS, Rows.inOrder(projects))
        .withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(targets));
  }

  private static PerformanceTarget target(PerformanceTarget like, String name) {
    return new PerformanceTarget(
        0,
        name,
        null,
        null,
        null,
        TargetAmounts.NONE,
        like.texts(),
        List.of(
            indicator("成本指标", "经济成本指标", "项目成本", "≤", "1", "万元"),
            indicator("产出指标", "数量指标", "完成" + name + "数量", "≥", "1", "处"),
            indicator("效益指标", "社会效益指标", "受益" + name + "人次", "≥", "100", "人次"),
            indicator("满意度指标", "服务对象满意度指标", "群众对" + name + "满意度", "≥", "90", "%")),
        Extras.NONE);
  }

  private static Indicator indicator(
      String level1, String level2, String name, String operator, String value, String measure) {
    return new Indicator(level1, level2, name, operator, value, measure, Extras.NONE);
  }

  private Budget with(UnaryOperator<ExpenditureLine> mistake) {
    List<ExpenditureLine> lines = new ArrayList<>();
    for (ExpenditureLine line : correct.rows(Section.EXPENDITURES)) {
      String project = line.coding().project();
      boolean ours = project != null && project.contains(OURS);
      lines.add(ours ? mistake.apply(line) : line);
    }
    return correct.withRows(Section.EXPENDITURES, Rows.inOrder(lines));
  }

  private Budget coded(UnaryOperator<Coding> mistake) {
    return with(line -> line.withCoding(mistake.apply(line.coding())));
  }

  private static ExpenditureLine noted(ExpenditureLine line, LineNotes notes) {
    return new ExpenditureLine(line.key(), line.coding(), line.amount(), notes, line.extras());
  }

  /** What is found beside what is found anyway: at most one finding a rule. */
  private List<Finding> found(Budget budget, String rule) {
    List<Finding> found =
        audit(budget).findings().stream()
            .filter(finding -> !usual.contains(finding))
            .filter(finding -> finding.rule().id().equals(rule))
            .toList();
    assertThat(found).as(rule).hasSize(1);
    assertThat(found.getFirst().reach().related()).as(rule).hasSizeGreaterThan(10);
    return found;
  }

  @Test
  void 没有错误时没有错误() {
    assertThat(audit(correct).findings())
        .filteredOn(finding -> finding.level() == FindingLevel.ERROR)
        .isEmpty();
  }

  @Test
  void 同一原因的明细合成一条() {
    found(coded(coding -> coding.withProject(null)), "G01");
    found(coded(coding -> coding.withFunction(null)), "D02");
    found(coded(coding -> coding.withFunction("20103")), "A02");
    found(coded(coding -> coding.withCategory("机动经费")), "B06");
    found(with(line -> line.withAmount(Amount.ofFen(-line.amount().fen()))), "A12");
    found(with(line -> noted(line, new LineNotes(null, null, true, null, null, null))), "H03");
  }

  @Test
  void 没有功能科目不再报各表缺行() {
    assertThat(audit(coded(coding -> coding.withFunction(null))).findings())
        .extracting(finding -> finding.rule().id())
        .contains("D02")
        .doesNotContain("B03");
  }

  @Test
  void 项目和采购的同类问题合成一条() {
    found(coded(coding -> coding.withProject("未列" + coding.project())), "A14");
    found(
        correct.withRows(
            Section.PERFORMANCE_TARGETS,
            Rows.inOrder(
                correct.rows(Section.PERFORMANCE_TARGETS).stream()
                    .filter(target -> !target.project().contains(OURS))
                    .toList())),
        "G04");
    List<ProcurementLine> purchases = new ArrayList<>();
    for (Project project : correct.rows(Section.PROJECTS)) {
      purchases.add(
          new ProcurementLine(
              0,
              Coding.ofRevenue(Fund.GENERAL_PUBLIC, null, null, false)
                  .withFunction("2010302")
                  .withProject(project.name()),
              Amount.ZERO,
              Purchase.UNKNOWN,
              Extras.NONE));
    }
    found(correct.withRows(Section.PROCUREMENT, Rows.inOrder(purchases)), "S07");
  }

  @Test
  void 合成一条的可以一次修正也可以一次说明() {
    Budget wrong = with(line -> noted(line, new LineNotes(null, "100*99", null, null, null, null)));
    Finding finding = found(wrong, "S04").getFirst();
    assertThat(finding.reach().parts()).hasSizeGreaterThan(30);
    Edit fix = finding.reach().fix();
    assertThat(fix).isNotNull();
    assertThat(audit(fix.apply(wrong)).findings())
        .extracting(each -> each.rule().id())
        .doesNotContain("S04");

    Edit answer = Answers.answer(wrong, finding, "公式按上年标准，已核对", "李华", null);
    Budget answered = answer.apply(wrong);
    assertThat(audit(answered).answered().values())
        .extracting(AuditAnswer::text)
        .contains("公式按上年标准，已核对");
    // One figure among forty changes: the explanation is void.
    ExpenditureLine line =
        answered.rows(Section.EXPENDITURES).stream()
            .filter(each -> each.notes().formula() != null)
            .toList()
            .getLast();
    Budget changed =
        new Edit.ChangeRow<>(
                Section.EXPENDITURES, line, line.withAmount(Amount.ofFen(line.amount().fen() + 1)))
            .apply(answered);
    assertThat(audit(changed).answered()).isEmpty();
  }
}
