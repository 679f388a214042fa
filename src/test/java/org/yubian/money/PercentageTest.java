package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Test
  void 三等分的占比补足百分之百() {
    assertThat(Percentage.shares(new long[] {1, 1, 1}, 3, 2).orElseThrow())
        .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    assertThat(Percentage.shares(new long[] {1, 1}, 3, 2).orElseThrow())
        .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"));
    assertThat(Percentage.shares(new long[] {0, 0}, 0, 2)).isEmpty();
  }

  @Test
  void 占比大到装不下时说明() {
    assertThatThrownBy(() -> Percentage.shares(new long[] {Amount.MAX_FEN}, 1, 2))
        .isInstanceOf(AmountOverflowException.class);
  }

  @Provide
  Arbitrary<long[]> parts() {
    return Arbitraries.longs().between(0, 1_000_000_000_000L).array(long[].class).ofMinSize(1);
  }

  @Property
  void 全部占比之和为百分之百(@ForAll("parts") long[] parts, @ForAll @IntRange(max = 3) int decimals) {
    long whole = Arrays.stream(parts).sum();
    if (whole == 0) {
      return;
    }
    List<BigDecimal> shares = Percentage.shares(parts, whole, decimals).orElseThrow();

    assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    for (int i = 0; i < parts.length; i++) {
      BigDecimal alone = Percentage.share(parts[i], whole, decimals).orElseThrow();
      assertThat(shares.get(i).subtract(alone).abs().unscaledValue()).isLessThan(BigInteger.TWO);
    }
  }
}
