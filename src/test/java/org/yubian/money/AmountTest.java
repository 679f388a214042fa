package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @Property
  void 交换格式读写互逆(@ForAll @LongRange(min = -Amount.MAX_FEN, max = Amount.MAX_FEN) long fen) {
    String text = new Amount(fen).toYuanString();

    assertThat(text).isEqualTo(BigDecimal.valueOf(fen, 2).toPlainString());
    assertThat(Amount.parseYuan(text).fen()).isEqualTo(fen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".00",
        "-.00",
        "1",
        "1.0",
        "1.000",
        "1,000.00",
        "1e9",
        "+1.00",
        " 1.00",
        "1.00 ",
        "--1.00",
        "1234567890123456.00",
        "１.00",
        "1。00",
        "1-.00",
        "1.-0",
        "1.0.0",
        "NaN"
      })
  void 其他写法都不是交换格式(String text) {
    assertThatThrownBy(() -> Amount.parseYuan(text))
        .isInstanceOf(AmountSyntaxException.class)
        .hasMessageContaining("“" + text.strip() + "”")
        .hasMessageContaining("21451500.00");
  }

  @Test
  void 负零读作零() {
    assertThat(Amount.parseYuan("-0.00")).isEqualTo(Amount.ZERO);
  }

  @Test
  void 范围之外的结果报错() {
    Amount most = Amount.parseYuan("999999999999999.99");

    assertThat(most.fen()).isEqualTo(Amount.MAX_FEN);
    assertThatThrownBy(() -> most.plus(Amount.ofFen(1)))
        .isInstanceOf(AmountOverflowException.class)
        .hasMessageContaining("金额超出范围");
    assertThatThrownBy(() -> most.negate().minus(Amount.ofFen(1)))
        .isInstanceOf(AmountOverflowException.class);
    assertThatThrownBy(() -> Amount.ofFen(Long.MIN_VALUE))
        .isInstanceOf(AmountOverflowException.class);
  }

  @Test
  void 加减比较() {
    Amount a = Amount.parseYuan("1.50");
    Amount b = Amount.parseYuan("-2.25");

    assertThat(a.plus(b)).isEqualTo(Amount.parseYuan("-0.75"));
    assertThat(a.minus(b)).isEqualTo(Amount.parseYuan("3.75"));
    assertThat(b).isLessThan(a);
    assertThat(a.minus(a).isZero()).isTrue();
    assertThat(b.isNegative()).isTrue();
  }
}
