package org.yubian.desktop.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetTotals;

/** Which budgets of a unit's file one of them is compared with. */
class ComparedWithTest {
  private static final BudgetInfo OWN = info(5, 2025, "二上");
  private static final List<BudgetInfo> ALL =
      List.of(
          info(7, 2026, "一上"),
          info(6, 2025, "试算"),
          OWN,
          info(4, 2025, "一上"),
          info(3, 2024, "批复"),
          info(2, 2024, "二上"),
          info(1, 2023, "批复"));

  private static BudgetInfo info(long id, int year, String version) {
    return new BudgetInfo(id, year, version, "局", new BudgetTotals(0, 0, 0), null, Instant.EPOCH);
  }

  @Test
  void 自动取上年最后编辑的和本年之前的版本() {
    ComparedWith with = ComparedWith.of(ALL, OWN, Map.of());
    assertThat(with.year()).extracting(BudgetInfo::id).isEqualTo(3L);
    assertThat(with.version()).extracting(BudgetInfo::id).isEqualTo(4L);
  }

  @Test
  void 可以另选也可以不对照() {
    ComparedWith with =
        ComparedWith.of(ALL, OWN, Map.of(Kind.YEAR, new Choice.Of(2), Kind.VERSION, Choice.NONE));
    assertThat(with.year()).extracting(BudgetInfo::id).isEqualTo(2L);
    assertThat(with.version()).isNull();
  }

  @Test
  void 选过的已经删除就自动取() {
    ComparedWith with = ComparedWith.of(ALL, OWN, Map.of(Kind.YEAR, new Choice.Of(99)));
    assertThat(with.year()).extracting(BudgetInfo::id).isEqualTo(3L);
  }

  @Test
  void 首年没有可对照的() {
    assertThat(ComparedWith.of(List.of(OWN), OWN, Map.of())).isEqualTo(ComparedWith.NOTHING);
  }
}
