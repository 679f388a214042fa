package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Budget;
import org.yubian.budget.Ceiling;
import org.yubian.budget.Comparison;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublic;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.money.Amount;

/** Budgets compared with last year's, with an earlier version, and with ceilings. */
class ComparedAuditTest {
  private final Budget budget = CorrectBudgets.of(11, "shandong-2024-unit");

  private static AuditReport audit(Budget budget, References references) {
    return Documents.auditor(budget).audit(budget, references);
  }

  private static Obligation ended(AuditReport report, String rule) {
    return report.obligations().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> found(AuditReport report, String rule) {
    return report.findings().stream().filter(each -> each.rule().id().equals(rule)).toList();
  }

  private static Budget year(Budget budget, int year) {
    Header header = budget.header();
    return budget.with(
        Part.HEADER,
        new Header(
            year,
            header.template(),
            header.templateVersion(),
            header.catalogue(),
            header.rounding(),
            header.stage()));
  }

  private static Budget withoutLastYear(Budget budget) {
    return budget
        .with(Part.THREE_PUBLIC, ThreePublic.NONE)
        .with(Part.PREVIOUS_TOTALS, PreviousTotals.NONE)
        .withRows(Section.PREVIOUS_EXPENDITURES, Comparison.NONE.expenditures())
        .withRows(Section.PREVIOUS_REVENUES, Comparison.NONE.revenues());
  }

  private static Budget ceilings(Budget budget, Ceiling... ceilings) {
    return budget.with(Part.DECLARATIONS, budget.declarations().withCeilings(List.of(ceilings)));
  }

  private static long total(Budget budget, Ceiling of) {
    long sum = 0;
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      sum += of.covers(line) ? line.amount().fen() : 0;
    }
    return sum;
  }

  @Test
  void 选了上年预算后缺上年数的规则都能检查() {
    Budget own = withoutLastYear(budget);
    AuditReport without = audit(own, References.NONE);
    Budget last = year(budget, budget.header().year() - 1);
    AuditReport with = audit(own, References.NONE.with(last, budget.header().year()));
    for (String rule : List.of("E06", "G12", "I03", "S09")) {
      assertThat(ended(without, rule).status()).as(rule).isEqualTo(ObligationStatus.DATA_MISSING);
      assertThat(ended(without, rule).target()).as(rule).isNotEqualTo(Target.NONE);
      assertThat(ended(with, rule).status()).as(rule).isNotEqualTo(ObligationStatus.DATA_MISSING);
    }
    assertThat(ended(without, "I03").target()).isEqualTo(new Target.Compared());
    assertThat(with.hasErrors()).isFalse();
  }

  @Test
  void 同一项目的改动合成一条() {
    ExpenditureLine line = budget.rows(Section.EXPENDITURES).iterator().next();
    Budget changed = budget;
    int count = 0;
    for (ExpenditureLine each : budget.rows(Section.EXPENDITURES)) {
      if (each.coding().function().equals(line.coding().function())
          && each.coding().project() == null) {
        changed =
            new Edit.ChangeRow<>(
                    Section.EXPENDITURES,
                    each,
                    each.withAmount(Amount.ofFen(each.amount().fen() + 100)))
                .apply(changed);
        count++;
      }
    }
    assertThat(count).isGreaterThan(2);
    AuditReport report = audit(changed, References.NONE.with(budget, budget.header().year()));
    assertThat(found(report, "L06")).hasSize(1);
    assertThat(found(report, "L06").getFirst().reach().related()).hasSize(count - 1);
    assertThat(found(report, "L06").getFirst().level()).isEqualTo(FindingLevel.EXPLAIN);
  }

  @Test
  void 没有改动就没有差异() {
    AuditReport report = audit(budget, References.NONE.with(budget, budget.header().year()));
    assertThat(ended(report, "L06").status()).isEqualTo(ObligationStatus.PASSED);
  }

  @Test
  void 一上没有上一版本和控制数() {
    Budget first = budget.with(Part.HEADER, budget.header().withStage("一上"));
    AuditReport report = audit(first, References.NONE);
    for (String rule : List.of("L06", "L07", "G03")) {
      assertThat(ended(report, rule).status()).isEqualTo(ObligationStatus.NOT_APPLICABLE);
    }
  }

  @Test
  void 超出和少于控制数都报() {
    Ceiling fund = new Ceiling(Fund.GENERAL_PUBLIC, null, Amount.ZERO);
    long is = total(budget, fund);
    assertThat(found(audit(ceilings(budget, limit(fund, is)), References.NONE), "L07")).isEmpty();
    assertThat(found(audit(ceilings(budget, limit(fund, is - 1)), References.NONE), "L07"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.wording().message()).contains("超出 0.01 元");
              assertThat(finding.evidence().difference()).isEqualTo(1);
            });
    assertThat(found(audit(ceilings(budget, limit(fund, is + 100)), References.NONE), "L07"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.wording().message()).contains("少报"));
  }

  private static Ceiling limit(Ceiling of, long fen) {
    return new Ceiling(of.fund(), of.project(), Amount.ofFen(fen));
  }

  @Test
  void 项目只查超出控制数() {
    String project = budget.rows(Section.PROJECTS).iterator().next().name();
    Ceiling ceiling = new Ceiling(null, project, Amount.ZERO);
    long is = total(budget, ceiling);
    assertThat(found(audit(ceilings(budget, limit(ceiling, is - 1)), References.NONE), "G03"))
        .hasSize(1);
    AuditReport under = audit(ceilings(budget, limit(ceiling, is + 1)), References.NONE);
    assertThat(ended(under, "G03").status()).isEqualTo(ObligationStatus.PASSED);
    assertThat(ended(under, "L07").target()).isEqualTo(new Target.BudgetPart(Part.DECLARATIONS));
  }

  @Test
  void 控制数随数据文件往返() throws Exception {
    Budget with =
        ceilings(
            budget,
            new Ceiling(Fund.GENERAL_PUBLIC, null, Amount.ofFen(12_345)),
            new Ceiling(null, "某项目", Amount.ofFen(-1)));
    JsonBudgetCodec codec = new JsonBudgetCodec();
    var decoded = codec.decode(codec.encode(with), "x.json");
    assertThat(decoded.budget().declarations()).isEqualTo(with.declarations());
    assertThat(decoded.remarks()).isEmpty();
  }
}
