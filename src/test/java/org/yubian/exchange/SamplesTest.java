package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec.Decoded;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;

/** The budgets of published documents go through the codec unchanged. */
class SamplesTest {
  private final JsonBudgetCodec codec = new JsonBudgetCodec();

  @ParameterizedTest
  @EnumSource
  void areWrittenByteForByteAsTheyWereRead(Samples sample) throws BudgetFormatException {
    byte[] document = sample.bytes();
    Decoded decoded = codec.decode(document, sample.file());
    assertThat(new String(codec.encode(decoded.budget()), UTF_8))
        .isEqualTo(new String(document, UTF_8));
    assertThat(decoded.remarks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areEqualWhenReadTwice(Samples sample) {
    Budget again = sample.budget();
    assertThat(sample.budget()).isEqualTo(again).hasSameHashCodeAs(again);
  }

  @Test
  void fillTheModel() {
    Budget budget = Samples.YANZHOU.budget();
    assertThat(budget.unit().name()).isEqualTo("济宁市兖州区人民政府办公室");
    assertThat(budget.header().year()).isEqualTo(2024);
    assertThat(budget.rows(Section.REVENUES).stream().map(RevenueLine::source))
        .containsExactly(Fund.GENERAL_PUBLIC, Fund.OTHER_REVENUE);
    assertThat(
            budget.rows(Section.EXPENDITURES).stream()
                .map(line -> line.amount())
                .reduce(Amount.ZERO, Amount::plus))
        .isEqualTo(Amount.parseYuan("21561500.00"));
    assertThat(budget.comparison().threePublic().previousOrNone().get(ThreePublicItem.RECEPTION))
        .isNotNull();
    assertThat(budget.comparison().totals().get(PreviousTotal.REVENUE)).isNotNull();
    assertThat(budget.rows(Section.PROJECTS).stream().filter(p -> p.withheld())).hasSize(1);
  }
}
