package org.yubian.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.PackComparison.Memory;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** A budget remembers its pack; another pack tells beforehand what it cannot show. */
class PackComparisonTest {
  private static final PackLibrary PACKS = PackLibrary.bundled();
  private static final SubjectLibrary SUBJECTS = SubjectLibrary.builtIn();
  private static final Path FULL =
      Path.of("src/test/resources/golden/shandong-2023-department.full/budget.json");

  @Test
  void theBudgetsOwnPackShowsWhatItShowed() throws PackException {
    Budget budget = TestBudgets.sample("yanzhou-2024");
    Pack pack = PACKS.get("shandong-2024-unit");
    PackComparison comparison = PackComparison.of(budget, pack, pack, SUBJECTS);
    assertThat(comparison.memory()).isEqualTo(Memory.SAME);
    assertThat(comparison.yearDiffers()).isFalse();
    assertThat(comparison.lost()).isEmpty();
    assertThat(comparison.gained()).isEmpty();
    assertThat(comparison.unshown()).isEmpty();
  }

  @Test
  void anotherPackNamesTheTablesItLacksAndTheAmountsItCannotShow() throws PackException {
    Budget budget = TestBudgets.read(FULL);
    Pack from = PACKS.get("shandong-2023-department");
    PackComparison comparison =
        PackComparison.of(budget, from, PACKS.get("shandong-2024-unit"), SUBJECTS);
    assertThat(comparison.memory()).isEqualTo(Memory.OTHER_PACK);
    assertThat(comparison.yearDiffers()).isTrue();
    assertThat(comparison.lost()).containsExactly("项目绩效目标申报表");
    assertThat(comparison.gained()).containsExactly("项目支出绩效目标表");
    // 国防支出 and 援助其他地区支出 have a heading in 2023 only; 上缴上级 and 对附属单位 a column.
    assertThat(comparison.newlyUnshown())
        .extracting(
            one -> one.number(),
            one -> one.line().coding().function(),
            one -> one.line().coding().category())
        .containsOnly(
            tuple("01", "2039999", "项目支出"),
            tuple("01", "2190100", "项目支出"),
            tuple("04", "2039999", "项目支出"),
            tuple("04", "2190100", "项目支出"),
            tuple("03", "2050203", "上缴上级支出"),
            tuple("03", "2050203", "对附属单位补助支出"));
    assertThat(comparison.unshown()).hasSizeGreaterThan(comparison.newlyUnshown().size());
  }

  @Test
  void aBudgetRemembersPackAndVersion() throws PackException {
    Budget budget = TestBudgets.sample("yanzhou-2024");
    Pack pack = PACKS.get("shandong-2024-unit-linyi");
    Budget changed = PackComparison.change(budget, pack).apply(budget);
    assertThat(changed.header().template()).isEqualTo("shandong-2024-unit-linyi");
    assertThat(changed.header().templateVersion()).isEqualTo(pack.version());
    assertThat(PackComparison.of(changed, pack, pack, SUBJECTS).memory()).isEqualTo(Memory.SAME);
    assertThat(PackComparison.change(budget, pack).inverse().apply(changed)).isEqualTo(budget);

    Budget older = changed.with(Part.HEADER, changed.header().withTemplate(pack.id(), "0.9"));
    assertThat(PackComparison.of(older, null, pack, SUBJECTS).memory())
        .isEqualTo(Memory.OTHER_VERSION);
  }
}
