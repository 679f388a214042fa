package org.yubian.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.money.Amount;
import org.yubian.money.DisplayUnit;

class TypedAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.5|1234.50", "１２３４．５|1234.50", "-200|-200.00", "(1,234.00)|-1234.00"})
  void 数字按元读入(String text, String yuan) {
    assertThat(TypedAmount.read(text, DisplayUnit.YUAN))
        .isEqualTo(new TypedAmount.Value(Amount.parseYuan(yuan), null));
  }

  @Test
  void 数字按万元读入() {
    assertThat(TypedAmount.read("84.94", DisplayUnit.WAN_YUAN))
        .isEqualTo(new TypedAmount.Value(Amount.parseYuan("849400.00"), null));
  }

  @Test
  void 公式算出金额并留作测算依据() {
    assertThat(TypedAmount.read("=12*3500+800", DisplayUnit.YUAN))
        .isEqualTo(new TypedAmount.Value(Amount.parseYuan("42800.00"), "12*3500+800"));
  }

  @Test
  void 万元下的公式也按元计算改算式时不变() {
    TypedAmount.Value typed = new TypedAmount.Value(Amount.parseYuan("42000.00"), "12*3500");
    assertThat(TypedAmount.read("＝12*3500", DisplayUnit.WAN_YUAN)).isEqualTo(typed);
    assertThat(TypedAmount.read("=" + typed.formula(), DisplayUnit.WAN_YUAN)).isEqualTo(typed);
    assertThat(TypedAmount.read("=12*3500 元", DisplayUnit.WAN_YUAN)).isEqualTo(typed);
  }

  @Test
  void 写明万元的公式按万元计算() {
    assertThat(TypedAmount.read("=12*0.35万元", DisplayUnit.YUAN))
        .isEqualTo(new TypedAmount.Value(Amount.parseYuan("42000.00"), "(12*0.35)*10000"));
  }

  @Test
  void 键入公式时两种单位都看得见() {
    assertThat(TypedAmount.preview("=12*3500"))
        .hasValueSatisfying(text -> assertThat(text).startsWith("= 42,000.00 元 = 4.20 万元"));
    assertThat(TypedAmount.preview("=(84.94+5)万元")).contains("= 899,400.00 元 = 89.94 万元");
    assertThat(TypedAmount.preview("=12*")).isEmpty();
    assertThat(TypedAmount.preview("42000")).isEmpty();
  }

  @Test
  void 空白是零() {
    assertThat(TypedAmount.read("  ", DisplayUnit.YUAN))
        .isEqualTo(new TypedAmount.Value(Amount.ZERO, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"84.9x", "=12*", "1,23", "0.0000001", "=1/0"})
  void 其他的说明哪里不对(String text) {
    assertThat(TypedAmount.read(text, DisplayUnit.WAN_YUAN))
        .isInstanceOfSatisfying(
            TypedAmount.Wrong.class, wrong -> assertThat(wrong.message()).isNotBlank());
  }
}
