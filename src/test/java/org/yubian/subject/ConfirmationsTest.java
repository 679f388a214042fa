package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

  private final Subject subject =
      new Subject(
          "2089998",
          "某项支出",
          "",
          BudgetType.GENERAL_PUBLIC,
          Validity.ALWAYS,
          new Provenance(Source.UNVERIFIED, Confidence.LOW, ""));
  private final Subject renamed =
      new Subject(
          subject.code(), "另一名称", "", subject.budget(), Validity.ALWAYS, subject.provenance());
  private final Confirmation checked =
      new Confirmation(
          Scheme.FUNCTION,
          subject.code(),
          subject.name(),
          "王芳",
          Instant.parse("2024-01-05T02:00:00Z"),
          "2024 年科目书第 88 页");

  @Test
  void 核对过的科目可信_更名后要重新核对() {
    Confirmations confirmations = Confirmations.NONE.with(checked);

    assertThat(confirmations.of(Scheme.FUNCTION, subject)).hasValue(checked);
    assertThat(confirmations.confidence(Scheme.FUNCTION, subject)).isEqualTo(Confidence.HIGH);
    assertThat(confirmations.confidence(Scheme.FUNCTION, renamed)).isEqualTo(Confidence.LOW);
    assertThat(confirmations.of(Scheme.REVENUE, subject)).isEmpty();
    assertThat(Confirmations.NONE.all()).isEmpty();
  }

  @Test
  void 可以撤回() {
    Confirmations confirmations = new Confirmations(List.of(checked));

    assertThat(confirmations.without(Scheme.FUNCTION, subject)).isEqualTo(Confirmations.NONE);
    assertThat(confirmations.all()).containsExactly(checked);
  }
}
