package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EconomicMappingTest {

  private final Subjects subjects = SubjectLibrary.builtIn().subjects(Edition.national(2024));

  @ParameterizedTest
  @CsvSource({
    "30101, 50101, 50501",
    "30212, 50207, 50502",
    "30217, 50206, 50502",
    "30302, 50905, 50905",
    "31013, 50303, 50601",
    "30913, 50403, 50602",
    "39999, 59999, 59999"
  })
  void 按单位性质对应(String department, String administrative, String institution) {
    assertThat(
            subjects.proposedGovernment(department, UnitFamily.ADMINISTRATIVE).orElseThrow().code())
        .isEqualTo(administrative);
    assertThat(subjects.proposedGovernment(department, UnitFamily.INSTITUTION).orElseThrow().code())
        .isEqualTo(institution);
  }

  @ParameterizedTest
  @EnumSource(UnitFamily.class)
  void 每个对应都指向有效的科目(UnitFamily family) {
    Catalogue government = subjects.catalogue(Scheme.GOVERNMENT_ECONOMIC);
    List<GovernmentTarget> targets =
        subjects.catalogue(Scheme.DEPARTMENT_ECONOMIC).subjects().stream()
            .flatMap(subject -> subjects.mapping().candidates(subject.code(), family).stream())
            .toList();
    assertThat(targets)
        .hasSizeGreaterThan(50)
        .allSatisfy(target -> assertThat(government.find(target.code())).isPresent());
  }

  @Test
  void 没有对应的不猜() {
    assertThat(subjects.mapping().candidates("30298", UnitFamily.ADMINISTRATIVE)).isEmpty();
    assertThat(subjects.proposedGovernment("30298", UnitFamily.ADMINISTRATIVE)).isEmpty();
    assertThat(subjects.mapping().candidates("30101", UnitFamily.ADMINISTRATIVE))
        .extracting(GovernmentTarget::code)
        .doesNotContain("50501");
  }
}
