package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Indicator;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

class JsonRowCodecTest {
  private static final String ROW =
      "{\"key\":7,\"row\":{\"function\":\"2010301\",\"category\":\"人员经费\",\"fund\":\"其他收入\","
          + "\"amount\":\"1.00\"}}";

  private final JsonRowCodec codec = new JsonRowCodec();

  @Test
  void aRowReadsLikeTheExchangeFormat() throws BudgetFormatException {
    Coding coding = Coding.of("2010301", null, null, "人员经费", Fund.OTHER_REVENUE);
    ExpenditureLine line = ExpenditureLine.of(7, coding, Amount.ofFen(100));
    assertThat(codec.encodeRow(Section.EXPENDITURES, line)).isEqualTo(ROW);
    assertThat(codec.decodeRow(Section.EXPENDITURES, ROW)).isEqualTo(line);
  }

  /** A row that is being entered breaks the rules for documents, and its extras may be outdated. */
  @Test
  void unfinishedRowsComeBackAsTheyAre() throws BudgetFormatException {
    Coding coding = new Coding(null, "301", "", "", "", Fund.CARRY_OVER, "\ud800", "\n", true);
    Extras outdated = new Extras(Collections.singletonMap("detail", null));
    ExpenditureLine line =
        new ExpenditureLine(-5, coding, Amount.ZERO, LineNotes.NONE.withFormula("1+"), outdated);
    String json = codec.encodeRow(Section.EXPENDITURES, line);
    assertThat(json).doesNotContain("\n");
    assertThat(codec.decodeRow(Section.EXPENDITURES, json)).isEqualTo(line);
  }

  @Test
  void extrasComeBackAtEveryDepth() throws BudgetFormatException {
    Extras extras = new Extras(Collections.singletonMap("extras", List.of("a")));
    Indicator indicator = new Indicator("", null, "", "~", "1", null, extras);
    PerformanceTarget target = PerformanceTarget.of(1, "甲", List.of(indicator));
    String json = codec.encodeRow(Section.PERFORMANCE_TARGETS, target);
    assertThat(codec.decodeRow(Section.PERFORMANCE_TARGETS, json)).isEqualTo(target);
  }

  @Test
  void anUnfinishedHeaderComesBack() throws BudgetFormatException {
    Header header = new Header(0, "", "", null, null, "");
    assertThat(codec.decodePart(Part.HEADER, codec.encodePart(Part.HEADER, header)))
        .isEqualTo(header);
  }

  @Test
  void partsThatAreNotThereAreNull() throws BudgetFormatException {
    assertThat(codec.encodePart(Part.NARRATIVE, null)).isEqualTo("null");
    assertThat(codec.decodePart(Part.NARRATIVE, "null")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"key\":7}",
        "{\"key\":7,\"row\":{}}",
        "{\"key\":7.5,\"row\":{\"source\":\"其他收入\",\"amount\":\"1.00\"}}",
        "{\"key\":1e99,\"row\":{\"source\":\"其他收入\",\"amount\":\"1.00\"}}",
        "{\"key\":7,\"row\":{\"source\":\"其他收入\",\"amount\":\"1\"}}",
        "{\"key\":7,\"row\":{\"source\":\"其他收入\",\"amount\":\"1.00\"}",
        "{\"key\":7,\"row\":{\"source\":\"其他收入\",\"amount\":\"1.00\"}}{"
      })
  void damagedRowsAreRefused(String json) {
    assertThatThrownBy(() -> codec.decodeRow(Section.REVENUES, json))
        .isInstanceOf(BudgetFormatException.class)
        .hasMessageStartingWith("revenues");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "{\"year\":\"2024\"}"})
  void damagedPartsAreRefused(String json) {
    assertThatThrownBy(() -> codec.decodePart(Part.HEADER, json))
        .isInstanceOf(BudgetFormatException.class);
  }
}
