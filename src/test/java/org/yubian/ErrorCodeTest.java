package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
  @Test
  void canBeReadOutOnTheTelephone() {
    assertThat(ErrorCode.of(here("x")).digits()).matches("\\d{4}-\\d{4}");
  }

  @Test
  void isTheSameForTheSameMistake() {
    assertThat(ErrorCode.of(here("甲单位"))).isEqualTo(ErrorCode.of(here("乙单位")));
  }

  @Test
  void differsByPlaceAndKind() {
    ErrorCode code = ErrorCode.of(here("x"));
    assertThat(ErrorCode.of(there("x"))).isNotEqualTo(code);
    assertThat(ErrorCode.of(new IllegalStateException(here("x")))).isNotEqualTo(code);
  }

  @Test
  void endsWithCausesInACircle() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);
    assertThat(ErrorCode.of(first).digits()).hasSize(9);
  }

  private static Throwable here(String message) {
    return new IllegalArgumentException(message);
  }

  private static Throwable there(String message) {
    return new IllegalArgumentException(message);
  }
}
