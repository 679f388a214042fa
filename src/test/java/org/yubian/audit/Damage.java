package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** Picks and changes parts of a budget, for mistakes that are put into it. */
final class Damage {
  private Damage() {}

  static List<ExpenditureLine> lines(Budget budget) {
    return budget.rows(Section.EXPENDITURES).toList();
  }

  static ExpenditureLine line(Budget budget, Random random) {
    return pick(lines(budget), random);
  }

  static ExpenditureLine paidAs(Budget budget, String economic) {
    return lines(budget).stream()
        .filter(line -> economic.equals(line.coding().departmentEconomic()))
        .findFirst()
        .orElseThrow();
  }

  static ExpenditureLine ofProject(Budget budget, Random random) {
    return pick(
        lines(budget).stream()
            .filter(line -> line.coding().category().equals(Category.PROJECT))
            .toList(),
        random);
  }

  static PerformanceTarget target(Budget budget, Random random) {
    return pick(budget.rows(Section.PERFORMANCE_TARGETS).toList(), random);
  }

  static ProcurementLine purchase(Budget budget, Random random) {
    return pick(budget.rows(Section.PROCUREMENT).toList(), random);
  }

  static Budget indicator(Budget budget, Random random, int index, String value, String measure) {
    PerformanceTarget target = target(budget, random);
    List<Indicator> indicators = new ArrayList<>(target.indicators());
    Indicator old = indicators.get(index);
    indicators.set(
        index,
        new Indicator(
            old.level1(),
            old.level2(),
            old.level3(),
            old.operator(),
            value,
            measure,
            old.extras()));
    return replace(budget, Section.PERFORMANCE_TARGETS, target, target.withIndicators(indicators));
  }

  static Amount plus(ExpenditureLine line, long fen) {
    return Amount.ofFen(line.amount().fen() + fen);
  }

  static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static Budget change(Budget budget, ExpenditureLine before, ExpenditureLine after) {
    return replace(budget, Section.EXPENDITURES, before, after);
  }

  static <R extends Row> Budget replace(Budget budget, Section<R> section, R before, R after) {
    assertThat(after.key()).isEqualTo(before.key());
    return budget.withRows(section, budget.rows(section).with(after));
  }
}
