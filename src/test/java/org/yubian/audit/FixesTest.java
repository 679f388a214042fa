package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.LineNotes;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.money.Amount;

/** A fix removes its finding, and undoing it gives the very budget back. */
class FixesTest {
  private final Budget correct = CorrectBudgets.of(3, "shandong-2024-unit");

  private ExpenditureLine line(Predicate<ExpenditureLine> test) {
    return correct.rows(Section.EXPENDITURES).stream().filter(test).findFirst().orElseThrow();
  }

  private static Predicate<ExpenditureLine> economic(String code) {
    return line -> code.equals(line.coding().departmentEconomic());
  }

  private static Edit change(ExpenditureLine before, ExpenditureLine after) {
    return new Edit.ChangeRow<>(Section.EXPENDITURES, before, after);
  }

  private static List<Finding> findings(Budget budget, String rule) {
    return Documents.auditor(budget).audit(budget, References.NONE).findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  private void mends(String rule, Edit... mistakes) {
    Budget wrong = correct;
    for (Edit mistake : mistakes) {
      wrong = mistake.apply(wrong);
    }
    assertThat(findings(correct, rule)).isEmpty();
    List<Finding> found = findings(wrong, rule);
    assertThat(found).hasSize(1);
    Edit fix = Objects.requireNonNull(found.getFirst().reach().fix());
    Budget mended = fix.apply(wrong);
    assertThat(findings(mended, rule)).isEmpty();
    assertThat(fix.inverse().apply(mended)).isEqualTo(wrong);
  }

  @Test
  void 公积金移到住房公积金科目() {
    ExpenditureLine fund = line(economic("30113"));
    mends("A09", change(fund, fund.withCoding(fund.coding().withFunction("2010301"))));
  }

  @Test
  void 对应的政府经济科目() {
    ExpenditureLine pay = line(economic("30101"));
    mends("A07", change(pay, pay.withCoding(pay.coding().withEconomic("30101", "50201"))));
  }

  @Test
  void 公用经费不列人员经费() {
    ExpenditureLine office = line(economic("30201"));
    mends(
        "D04", change(office, office.withCoding(office.coding().withCategory(Category.PERSONNEL))));
  }

  @Test
  void 相同的明细合并() {
    ExpenditureLine office = line(economic("30201"));
    ExpenditureLine half = office.withAmount(Amount.ofFen(office.amount().fen() - 100));
    long free =
        correct.rows(Section.EXPENDITURES).stream()
                .mapToLong(ExpenditureLine::key)
                .max()
                .orElseThrow()
            + 1;
    mends(
        "A11",
        change(office, half),
        new Edit.AddRow<>(
            Section.EXPENDITURES, office.withKey(free).withAmount(Amount.ofFen(100))));
  }

  @Test
  void 算式与金额() {
    ExpenditureLine office = line(economic("30201"));
    LineNotes notes = new LineNotes(null, "12*100", null, null, null, null);
    mends("S04", change(office, office.withNotes(notes)));
  }

  @Test
  void 绩效表的金额() {
    PerformanceTarget target = correct.rows(Section.PERFORMANCE_TARGETS).toList().getFirst();
    mends(
        "S08",
        new Edit.ChangeRow<>(
            Section.PERFORMANCE_TARGETS,
            target,
            target.withAmounts(new TargetAmounts(Amount.ofFen(1), null, null))));
  }
}
