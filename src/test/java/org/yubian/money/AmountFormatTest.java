package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {

  @Provide
  Arbitrary<AmountFormat> formats() {
    return Arbitraries.of(DisplayUnit.class)
        .flatMap(
            unit ->
                Combinators.combine(
                        Arbitraries.integers().between(0, unit.exactDecimals()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(ZeroStyle.class))
                    .as((d, g, z) -> new AmountFormat(unit, d, g, z)));
  }

  @Provide
  Arbitrary<Long> amounts() {
    Arbitrary<Long> any = Arbitraries.longs().between(-Amount.MAX_FEN, Amount.MAX_FEN);
    Arbitrary<Long> halves = any.map(fen -> fen / 10_000 * 10_000 + 5_000 * Long.signum(fen));
    return Arbitraries.oneOf(any, halves, Arbitraries.longs().between(-2_000_000, 2_000_000));
  }

  @Property
  void 四舍五入与显示同精确十进制一致(@ForAll("formats") AmountFormat format, @ForAll("amounts") long fen) {
    BigDecimal exact =
        BigDecimal.valueOf(fen)
            .divide(BigDecimal.valueOf(format.unit().fen()))
            .setScale(format.decimals(), RoundingMode.HALF_UP);

    assertThat(format.displayed(fen)).isEqualTo(exact);
    assertThat(format.round(fen)).isEqualTo(exact.unscaledValue().longValueExact());
    assertThat(BigDecimal.valueOf(format.displayedFen(fen)))
        .isEqualByComparingTo(exact.multiply(BigDecimal.valueOf(format.unit().fen())));
    assertThat(format.format(fen)).isEqualTo(expectedText(format, fen, exact));
  }

  private static String expectedText(AmountFormat format, long fen, BigDecimal exact) {
    if (fen == 0 && format.zero() == ZeroStyle.BLANK) {
      return "";
    }
    DecimalFormat expected =
        new DecimalFormat(
            (format.grouping() ? "#,##0" : "0")
                + (format.decimals() > 0 ? "." + "0".repeat(format.decimals()) : ""),
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    return exact.signum() == 0 ? expected.format(0) : expected.format(exact);
  }

  @Property
  void 显示的数可以读回(
      @ForAll("formats") AmountFormat format,
      @ForAll @LongRange(min = -Amount.MAX_FEN / 2, max = Amount.MAX_FEN / 2) long fen) {
    String text = format.format(fen);
    if (!text.isEmpty()) {
      assertThat(AmountParser.parse(text, format.unit()))
          .isEqualTo(new AmountResult.Value(format.displayedFen(fen)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 0.00",
    "-4000, 0.00",
    "-5000, -0.01",
    "5000, 0.01",
    "0, ''",
    "-123456789012, '-123,456.79'",
    "100000000, 100.00",
    "100000000000, '100,000.00'"
  })
  void 万元两位小数(long fen, String text) {
    AmountFormat format = new AmountFormat(DisplayUnit.WAN_YUAN, 2, true, ZeroStyle.BLANK);

    assertThat(format.format(fen)).isEqualTo(text);
  }

  @Test
  void 曾都20805的合计按精确数显示() {
    AmountFormat format = AmountFormat.of(DisplayUnit.WAN_YUAN);

    assertThat(format.format(3_470_000)).isEqualTo("3.47");
    assertThat(format.format(8_943_400)).isEqualTo("8.94");
    assertThat(format.format(4_471_700)).isEqualTo("4.47");
    assertThat(format.format(3_470_000 + 8_943_400 + 4_471_700)).isEqualTo("16.89");
  }

  @Test
  void 小数位超过到分的不接受() {
    assertThatThrownBy(() -> new AmountFormat(DisplayUnit.YUAN, 3, true, ZeroStyle.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AmountFormat(DisplayUnit.WAN_YUAN, -1, true, ZeroStyle.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void 单位名称() {
    assertThat(DisplayUnit.YUAN.label()).isEqualTo("元");
    assertThat(DisplayUnit.WAN_YUAN.label()).isEqualTo("万元");
  }
}
