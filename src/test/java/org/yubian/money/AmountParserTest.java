package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.money.AmountResult.Kind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.5|123450",
        "1234.5|123450",
        "１，２３４．５０|123450",
        "1234。5|123450",
        " 1 234.50 |123450",
        "'　1,234.50　'|123450",
        "1,234.50元|123450",
        "1,234.50 元|123450",
        "3.5万元|3500000",
        "3.5万|3500000",
        "0.000001万元|1",
        "-200|-20000",
        "−200|-20000",
        "－２００|-20000",
        "＋200|20000",
        "- 200|-20000",
        "(1,234.00)|-123400",
        "（1,234.00）|-123400",
        "(1,234.00)元|-123400",
        "(1,234.00元)|-123400",
        "￥88.80|8880",
        "-¥88.80|-8880",
        ".5|50",
        "5.|500",
        "1.230|123",
        "-0|0",
        "007|700",
        "999,999,999,999,999.99|99999999999999999"
      })
  void 常见写法(String text, long fen) {
    assertThat(AmountParser.parse(text, DisplayUnit.YUAN)).isEqualTo(new AmountResult.Value(fen));
  }

  @Test
  void 没写单位按开关_写了单位按写的() {
    assertThat(AmountParser.parse("2,145.15", DisplayUnit.WAN_YUAN).value())
        .hasValue(2_145_150_000L);
    assertThat(AmountParser.parse("2,145.15元", DisplayUnit.WAN_YUAN).value()).hasValue(214_515L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY",
        "'   '|EMPTY",
        "十二|NOT_A_NUMBER",
        "1e9|NOT_A_NUMBER",
        "1.2.3|NOT_A_NUMBER",
        "12a|NOT_A_NUMBER",
        "--1|NOT_A_NUMBER",
        "(5|NOT_A_NUMBER",
        "5)|NOT_A_NUMBER",
        "(-5)|NOT_A_NUMBER",
        "5元元|NOT_A_NUMBER",
        "(5元)元|NOT_A_NUMBER",
        ".|NOT_A_NUMBER",
        "元|NOT_A_NUMBER",
        "12%|NOT_A_NUMBER",
        "1.2 34|NOT_A_NUMBER",
        "12,34|WRONG_GROUPING",
        "1,2345|WRONG_GROUPING",
        "1,234,|WRONG_GROUPING",
        "1234,567|WRONG_GROUPING",
        "1,,234|WRONG_GROUPING",
        "1,234 567|WRONG_GROUPING",
        "1.234|TOO_PRECISE",
        "0.0000001万元|TOO_PRECISE",
        "1000000000000000|OUT_OF_RANGE",
        "-100000000000万元|OUT_OF_RANGE"
      })
  void 不能读的说明原因(String text, Kind kind) {
    AmountResult result = AmountParser.parse(text, DisplayUnit.YUAN);

    assertThat(result).isInstanceOf(AmountResult.Problem.class);
    assertThat(((AmountResult.Problem) result).kind()).isEqualTo(kind);
    assertThat(((AmountResult.Problem) result).message())
        .contains(text.strip())
        .doesNotContain("{");
  }

  @Test
  void 整页粘贴也只回一句短话() {
    AmountResult result = AmountParser.parse("9".repeat(10_000_000), DisplayUnit.YUAN);

    assertThat(((AmountResult.Problem) result).message()).hasSizeLessThan(100);
  }

  @Property
  void 任何文字都不抛异常(@ForAll String text) {
    assertThat(AmountParser.parse(text, DisplayUnit.YUAN)).isNotNull();
    assertThat(AmountFormula.evaluate(text)).isNotNull();
    assertThat(AmountFormula.normalize(text)).isNotNull();
  }
}
