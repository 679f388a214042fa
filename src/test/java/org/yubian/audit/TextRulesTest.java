package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.budget.Assets;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Narrative;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackSources;

/** Rules that compare what is written with what is counted. */
class TextRulesTest {
  private final Budget yanzhou = Documents.sample("yanzhou-2024");
  private final Budget zengdu = Documents.sample("zengdu-2024");

  private static AuditReport audit(Budget budget) {
    return Documents.auditor(budget).audit(budget, References.NONE);
  }

  private static List<String> says(Budget budget, String rule) {
    return audit(budget).findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(finding -> finding.level().label() + " " + finding.wording().message())
        .toList();
  }

  private static Obligation obligation(Budget budget, String rule) {
    return audit(budget).obligations().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Budget reason(Budget budget, String key, String text) {
    Narrative old = budget.forms().narrative();
    Map<String, String> reasons = new LinkedHashMap<>(old.reasons());
    reasons.put(key, text);
    return narrative(budget, old.organization(), reasons);
  }

  private static Budget organization(Budget budget, String... texts) {
    return narrative(budget, List.of(texts), budget.forms().narrative().reasons());
  }

  private static Budget narrative(
      Budget budget, List<String> organization, Map<String, String> reasons) {
    Narrative old = budget.forms().narrative();
    return budget.<Narrative>with(
        Part.NARRATIVE,
        new Narrative(
            old.duties(),
            organization,
            old.specialNotes(),
            reasons,
            old.purposes(),
            old.performanceManagement(),
            old.glossary(),
            old.date(),
            old.extras()));
  }

  private static <R extends Row> Budget change(
      Budget budget, Section<R> section, UnaryOperator<R> change) {
    return budget.withRows(
        section, Rows.inOrder(budget.rows(section).stream().map(change).toList()));
  }

  @Test
  void 财政拨款占比按所写位数复算() {
    String right = "财政拨款收入2145.15万元，占99.49%";
    assertThat(says(reason(yanzhou, "revenue", right), "C07")).isEmpty();
    assertThat(obligation(reason(yanzhou, "revenue", right), "C07").status())
        .isEqualTo(ObligationStatus.PASSED);
    assertThat(says(reason(yanzhou, "revenue", "财政拨款收入2145.15万元，占98.94%"), "C07"))
        .singleElement()
        .asString()
        .startsWith("核实")
        .contains("应为 99.49%");
    assertThat(obligation(yanzhou, "C07").status()).isEqualTo(ObligationStatus.NOT_APPLICABLE);
  }

  @Test
  void 三公占比的分母和合计() {
    // 30.00 of 39.35, 8.36 and 0.99.
    String shares = "因公出国（境）费30万元，占76.24%；公务用车运行维护费占21.25%；公务接待费占2.51%。";
    Budget right = reason(yanzhou, "three_public", shares);
    assertThat(obligation(right, "E11").status()).isEqualTo(ObligationStatus.PASSED);
    assertThat(obligation(right, "E12").status()).isEqualTo(ObligationStatus.PASSED);
    Budget short1 = reason(yanzhou, "three_public", shares.replace("76.24", "76.23"));
    assertThat(says(short1, "E11")).singleElement().asString().contains("99.99%");
    assertThat(says(short1, "E12")).isEmpty();
    Budget wrong = reason(yanzhou, "three_public", shares.replace("21.25", "12.25"));
    assertThat(says(wrong, "E12")).singleElement().asString().contains("公务用车运行", "21.25%");
    assertThat(obligation(yanzhou, "E12").status()).isEqualTo(ObligationStatus.NOT_APPLICABLE);
  }

  @Test
  void 会议培训按公式或测算依据核对() {
    assertThat(obligation(zengdu, "E15").status()).isEqualTo(ObligationStatus.DATA_MISSING);
    Budget planned = meetings(zengdu, "全年2次×20人×30元=1200元", null);
    assertThat(obligation(planned, "E15").status()).isEqualTo(ObligationStatus.PASSED);
    assertThat(says(meetings(zengdu, null, "2*20*40"), "E15"))
        .singleElement()
        .asString()
        .contains("30215", "0.16 万元");
    // A sentence with several numbers is no product.
    Budget told = meetings(zengdu, "全年2次，每次20人，30元×1天", null);
    assertThat(obligation(told, "E15").status()).isEqualTo(ObligationStatus.DATA_MISSING);
  }

  private static Budget meetings(Budget budget, String basis, String formula) {
    return change(
        budget,
        Section.EXPENDITURES,
        (ExpenditureLine line) ->
            "30215".equals(line.coding().departmentEconomic())
                ? line.withNotes(line.notes().withBasis(basis).withFormula(formula))
                : line);
  }

  @Test
  void 多数项目写了的文本个别没写() {
    Budget one =
        change(
            yanzhou,
            Section.PERFORMANCE_TARGETS,
            (PerformanceTarget target) ->
                target.project().equals("机关党建工作经费")
                    ? target.withTexts(target.texts().withAnnualGoal(null))
                    : target);
    assertThat(says(one, "G08"))
        .singleElement()
        .asString()
        .isEqualTo("警告 1 个项目没有写年度绩效目标：机关党建工作经费；其他 13 个都写了。");
    assertThat(says(yanzhou, "G08")).isEmpty();
  }

  @Test
  void 目录编码与名称一一对应() {
    assertThat(obligation(zengdu, "G14").status()).isEqualTo(ObligationStatus.PASSED);
    Budget other =
        change(
            zengdu,
            Section.PROJECTS,
            (Project project) ->
                project.name().equals("政府购买服务")
                    ? project.withItemGroup(new CodeName("22", "特定目标类", Extras.NONE))
                    : project);
    assertThat(says(other, "G14")).isNotEmpty().allMatch(each -> each.startsWith("错误"));
    assertThat(obligation(yanzhou, "G14").status()).isEqualTo(ObligationStatus.NOT_APPLICABLE);
  }

  @Test
  void 集中采购品目分散采购() {
    Budget desktop = procurement(zengdu, new CodeName("A02010105", "台式计算机", Extras.NONE), null);
    assertThat(obligation(desktop, "H05").status()).isEqualTo(ObligationStatus.DATA_MISSING);
    CodeName item = new CodeName("A02010105", "台式计算机", Extras.NONE);
    assertThat(says(procurement(zengdu, item, "分散自行组织"), "H05"))
        .isNotEmpty()
        .allMatch(each -> each.contains("分散自行组织"));
    assertThat(obligation(procurement(zengdu, item, "集中采购"), "H05").status())
        .isEqualTo(ObligationStatus.PASSED);
  }

  private static Budget procurement(Budget budget, CodeName item, String form) {
    return change(
        budget,
        Section.PROCUREMENT,
        (ProcurementLine line) ->
            new ProcurementLine(
                line.key(),
                line.coding(),
                line.amount(),
                line.purchase().withItem(item),
                form == null ? Extras.NONE : new Extras(Map.of("组织形式", form))));
  }

  @Test
  void 资产文字与数字一致() {
    Assets assets = yanzhou.forms().assets();
    assertThat(obligation(yanzhou, "H09").status()).isEqualTo(ObligationStatus.PASSED);
    Budget right = assets(assets.withVehiclesNote("共有车辆3辆，其中，机要通信用车1辆、应急保障用车2辆。"));
    assertThat(says(right, "H09")).isEmpty();
    assertThat(says(assets(assets.withVehiclesNote("共有车辆4辆，其中，机要通信用车2辆。")), "H09"))
        .containsExactly("错误 车辆说明写 车辆合计 4 辆，填报数是 3 辆。", "错误 车辆说明写 机要通信用车 2 辆，填报数是 1 辆。");
    Budget bought =
        change(
            yanzhou,
            Section.PROCUREMENT,
            (ProcurementLine line) ->
                line.withPurchase(
                    line.purchase().withKind("货物").withUnitPrice(Amount.ofFen(120_000_000))));
    assertThat(says(bought, "H09"))
        .isNotEmpty()
        .allMatch(each -> each.contains("未安排购置单位价值100万元以上大型设备"));
  }

  private Budget assets(Assets assets) {
    return yanzhou.<Assets>with(Part.ASSETS, assets);
  }

  @Test
  void 单位数与清单一致() {
    assertThat(obligation(Documents.sample("jiyuan-2024"), "I04").status())
        .isEqualTo(ObligationStatus.PASSED);
    Budget nine = organization(Documents.sample("jiyuan-2024"), "本单位内设3个科室：综合科、网站科。");
    assertThat(says(nine, "I04")).singleElement().asString().contains("3 个内设机构，列出的是 2 个");
    assertThat(says(organization(zengdu, "纳入部门预算的行政单位1个，事业单位十二个。"), "I04"))
        .singleElement()
        .asString()
        .contains("13 个", "1 个");
    assertThat(says(organization(zengdu, "下属单位共1个。"), "I04")).isEmpty();
    assertThat(says(organization(zengdu, "本部门无下属单位。"), "I04")).hasSize(1);
  }

  /** Jiangsu's 收支总表 lists expenditure by use beside the functions. */
  @Test
  void 收支总表列支出用途时与功能分类核对() throws Exception {
    String table =
        PackSources.bundled().stream()
            .filter(pack -> pack.folder().endsWith("henan-2024-unit"))
            .findFirst()
            .orElseThrow()
            .texts()
            .get("01-revenue-expenditure.yaml");
    String use =
        """
          use:
            source: expenditure
            columns:
              use:
                title: 支出用途
                columns:
                  use_name: {title: 项目, text: true, width: 34}
                  use_amount: {title: 金额, width: 14}
            rows:
              use_basic: {label: 一、基本支出, where: {category: 基本支出}}
              use_project: {label: 二、项目支出, where: {category: 项目支出}}
            bottom:
              use_total: {label: 合 计, where: {category: {not: [上缴上级支出, 对附属单位补助支出, 事业单位经营支出, 结转下年]}}, parts: [use_basic, use_project]}
        notes:
        """;
    List<PackFiles> packs = new ArrayList<>(PackSources.bundled());
    packs.add(
        new PackFiles(
            "mine",
            Map.of(
                "pack.yaml",
                "id: mine\nextends: henan-2024-unit\nversion: \"1.0\"\ntitle: 我的模板\n",
                "01-revenue-expenditure.yaml",
                table.replace("notes:\n", use))));
    Budget jiyuan = Documents.sample("jiyuan-2024");
    Auditor auditor =
        new Auditor(
            new PackLibrary(packs, RuleTerms.bundled()).get("mine"),
            Documents.subjects().subjects(StatutoryTables.edition(jiyuan)));
    assertThat(auditor.audit(jiyuan, References.NONE).obligations())
        .anyMatch(each -> each.rule().equals("B09") && each.status() == ObligationStatus.PASSED);
  }

  @Test
  void 没有数据的规则说明原因() {
    for (String rule :
        List.of("B09", "C07", "E11", "E12", "E15", "G07", "G08", "G14", "H05", "H09", "I04")) {
      assertThat(obligation(yanzhou, rule).reason()).as(rule).isNotNull();
      assertThat(audit(yanzhou).findings())
          .noneMatch(f -> f.rule().id().equals(rule) && f.level() == FindingLevel.ERROR);
    }
    assertThat(obligation(zengdu, "G07").status()).isEqualTo(ObligationStatus.PASSED);
  }
}
