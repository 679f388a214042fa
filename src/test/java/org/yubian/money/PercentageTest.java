package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PercentageTest {

  @Property
  void 与精确十进制一致(
      @ForAll @LongRange(min = -Amount.MAX_FEN, max = Amount.MAX_FEN) long part,
      @ForAll @LongRange(min = -Amount.MAX_FEN, max = Amount.MAX_FEN) long whole,
      @ForAll @IntRange(max = 4) int decimals) {
    if (whole == 0) {
      assertThat(Percentage.share(part, whole, decimals)).isEmpty();
      return;
    }
    BigDecimal hundredfold =
        new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.TEN.pow(2)));
    assertThat(Percentage.share(part, whole, decimals))
        .hasValue(hundredfold.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }

  @Test
  void 增减比例() {
    assertThat(Percentage.change(20_000, 25_000, 2)).hasValue(new BigDecimal("25.00"));
    assertThat(Percentage.change(30_000, 20_000, 2)).hasValue(new BigDecimal("-33.33"));
    assertThat(Percentage.change(0, 20_000, 2)).isEmpty();
    assertThat(Percentage.change(20_000, 20_000, 2)).hasValue(new BigDecimal("0.00"));
  }
}
