package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

class JsonRowCodecTest {
  private final JsonRowCodec codec = new JsonRowCodec();

  @ParameterizedTest
  @EnumSource
  void rowsAndPartsOfTheSamplesComeBackEqual(Samples sample) throws BudgetFormatException {
    Budget budget = sample.budget();
    for (Section<?> section : Section.ALL) {
      rowsComeBack(budget, section);
    }
    for (Part<?> part : Part.ALL) {
      partComesBack(budget, part);
    }
  }

  private <R extends Row> void rowsComeBack(Budget budget, Section<R> section)
      throws BudgetFormatException {
    for (R row : budget.rows(section)) {
      String json = codec.encodeRow(section, row);
      assertThat(json).doesNotContain("\n");
      assertThat(codec.decodeRow(section, json)).isEqualTo(row);
    }
  }

  private <T> void partComesBack(Budget budget, Part<T> part) throws BudgetFormatException {
    T value = part.of(budget);
    assertThat(codec.decodePart(part, codec.encodePart(part, value))).isEqualTo(value);
  }
}
