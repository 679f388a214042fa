package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The three published budgets of 2024 use these subjects under these names. */
class SampleSubjectsTest {

  private final Subjects subjects = SubjectLibrary.builtIn().subjects(Edition.national(2024));

  @ParameterizedTest
  @CsvFileSource(resources = "sample-subjects.csv", useHeadersInDisplayName = true)
  void 样本用到的科目都在目录里(String sample, String code, String name) {
    Scheme scheme = Scheme.ofFirstDigit(code.charAt(0)).orElseThrow();
    Catalogue catalogue = subjects.catalogue(scheme);

    assertThat(subjects.find(code)).isPresent();
    assertThat(catalogue.standing(code).inForce()).isTrue();
    assertThat(catalogue.judgeName(code, name))
        .isIn(NameVerdict.EXACT, NameVerdict.SAME, NameVerdict.ALIAS);
    assertThat(catalogue.named(name)).extracting(Subject::code).contains(code);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sample-economics.csv", useHeadersInDisplayName = true)
  void 样本用到的经济科目对应都提得出来(String sample, UnitFamily family, String department, String government) {
    assertThat(subjects.mapping().candidates(department, family))
        .extracting(GovernmentTarget::code)
        .contains(government);
    assertThat(subjects.proposedGovernment(department, family))
        .hasValueSatisfying(target -> assertThat(target.code()).isEqualTo(government));
  }

  @Test
  void 被截断的名称看得出来() {
    assertThat(subjects.catalogue(Scheme.FUNCTION).judgeName("2010399", "其他政府办公厅（室）及相关机构事务支"))
        .isEqualTo(NameVerdict.DIFFERENT);
  }

  @Test
  void 行政单位的绩效工资只是实际做法() {
    GovernmentTarget target =
        subjects.proposedGovernment("30107", UnitFamily.ADMINISTRATIVE).orElseThrow();

    assertThat(target.practice()).isTrue();
    assertThat(target.note()).contains("官方对照表没有");
    assertThat(subjects.proposedGovernment("30107", UnitFamily.INSTITUTION).orElseThrow())
        .extracting(GovernmentTarget::practice, GovernmentTarget::code)
        .containsExactly(false, "50501");
  }
}
