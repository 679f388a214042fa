package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.Budget;

/** One mistake put into a correct budget is found, by a rule of the right family. */
class BudgetMutationTest {
  private static final List<String> PACKS =
      List.of("shandong-2024-unit", "henan-2024-unit", "hubei-2024-department");
  private static final int SEEDS = 6;

  /** Mistakes that need nothing in particular of a budget. */
  private static final Set<BudgetMistake> ANYWHERE =
      EnumSet.of(
          BudgetMistake.AMOUNT,
          BudgetMistake.REVENUE,
          BudgetMistake.UNIT_LARGE,
          BudgetMistake.NEGATIVE,
          BudgetMistake.DROPPED,
          BudgetMistake.REPEATED,
          BudgetMistake.FUNCTION_UNKNOWN,
          BudgetMistake.FUNCTION_ENDED_LEVEL,
          BudgetMistake.FUNCTION_SHAPE,
          BudgetMistake.FUND,
          BudgetMistake.CATEGORY_UNKNOWN);

  @ParameterizedTest
  @MethodSource("packs")
  void 正确的预算没有错误(String pack) {
    for (int seed = 0; seed < 20; seed++) {
      Budget budget = CorrectBudgets.of(seed, pack);
      assertThat(audit(budget).findings())
          .filteredOn(finding -> finding.level() == FindingLevel.ERROR)
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void 每个错误都被对应的规则查出(String pack) {
    List<String> missed = new ArrayList<>();
    int injected = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Budget budget = CorrectBudgets.of(seed, pack);
      Set<Finding> before = Set.copyOf(audit(budget).findings());
      for (BudgetMistake mistake : BudgetMistake.values()) {
        injected++;
        List<Finding> found =
            audit(mistake.in(budget, new Random(seed * 100 + mistake.ordinal())))
                .findings()
                .stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        if (found.stream().noneMatch(mistake::isNamedBy)) {
          missed.add(seed + " " + mistake + " " + found.stream().map(f -> f.rule().id()).toList());
        }
      }
    }
    assertThat(injected).isGreaterThan(150);
    assertThat(missed).isEmpty();
  }

  static List<String> samples() {
    return Documents.SAMPLES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void 改正后的公开预算没有错误而错误都被查出(String sample) {
    Budget budget = CorrectedSamples.of(sample, 0);
    Set<Finding> before = Set.copyOf(audit(budget).findings());
    assertThat(before).filteredOn(finding -> finding.level() == FindingLevel.ERROR).isEmpty();
    List<String> missed = new ArrayList<>();
    for (BudgetMistake mistake : ANYWHERE) {
      for (int seed = 0; seed < SEEDS; seed++) {
        List<Finding> found =
            audit(mistake.in(budget, new Random(seed * 100 + mistake.ordinal())))
                .findings()
                .stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        if (found.stream().noneMatch(mistake::isNamedBy)) {
          missed.add(seed + " " + mistake + " " + found.stream().map(f -> f.rule().id()).toList());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void 一个错误只报一次() {
    Budget budget = CorrectBudgets.of(1, "shandong-2024-unit");
    Budget wrong = BudgetMistake.UNIT_LARGE.in(budget, new Random(3));
    List<Finding> errors =
        audit(wrong).findings().stream()
            .filter(finding -> finding.level() == FindingLevel.ERROR)
            .toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().reach().fix()).isNotNull();
    Budget mended = errors.getFirst().reach().fix().apply(wrong);
    assertThat(mended).isEqualTo(budget);
  }

  static List<String> packs() {
    return PACKS;
  }

  private static AuditReport audit(Budget budget) {
    return Documents.auditor(budget).audit(budget, References.NONE);
  }
}
