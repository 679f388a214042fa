package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.money.AmountResult.Kind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12*3500+800|12*3500+800|4280000",
        "=12*3500+800|12*3500+800|4280000",
        "＝１２×３５００＋８００|12*3500+800|4280000",
        " 12 × 3,500.50 |12*3500.50|4200600",
        "（3+4）×2÷7|(3+4)*2/7|200",
        "10−4−3|10-4-3|300",
        "100/8/5|100/8/5|250",
        "2+3*4|2+3*4|1400",
        "1/3*3|1/3*3|100",
        "0.005|0.005|1",
        "-0.005|-0.005|-1",
        "0.0049|0.0049|0",
        "2/3|2/3|67",
        "5000*16%|5000*16%|80000",
        "200%%|200%%|2",
        "-(2+3)*-2|-(2+3)*-2|1000",
        "--5|--5|500",
        "(((7)))|(((7)))|700",
        ".5+5.|.5+5.|550",
        "1,234,567.89|1234567.89|123456789"
      })
  void 算式(String typed, String stored, long fen) {
    assertThat(AmountFormula.evaluate(typed)).isEqualTo(new AmountResult.Value(fen));
    assertThat(AmountFormula.normalize(typed)).isEqualTo(stored);
    assertThat(AmountFormula.evaluate(stored)).isEqualTo(new AmountResult.Value(fen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY|0",
        "=|EMPTY|0",
        "12*|INCOMPLETE|2",
        "12 34|UNEXPECTED|3",
        "12*a|UNEXPECTED|3",
        "12 * 人|UNEXPECTED|5",
        "1.2.3|UNEXPECTED|3",
        "*3|UNEXPECTED|0",
        "3*/4|UNEXPECTED|2",
        "()|UNEXPECTED|1",
        "2)|UNEXPECTED|1",
        "(2|UNCLOSED|0",
        "1+(2*(3+4)|UNCLOSED|2",
        "(1 2)|UNEXPECTED|3",
        "5/0|DIVISION_BY_ZERO|2",
        "5/(3-3)|DIVISION_BY_ZERO|2",
        "12,34+1|WRONG_GROUPING|0",
        "1+1,|WRONG_GROUPING|2",
        "999999999999999.99+0.01|OUT_OF_RANGE|0",
        "99999999999999999999*9|OUT_OF_RANGE|0"
      })
  void 错误的算式说明原因和位置(String typed, Kind kind, int position) {
    AmountResult.Problem problem = (AmountResult.Problem) AmountFormula.evaluate(typed);

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.position()).isEqualTo(position);
    assertThat(problem.message()).isNotBlank().doesNotContain("{");
    assertThat(AmountFormula.evaluate(AmountFormula.normalize(typed)))
        .isInstanceOf(AmountResult.Problem.class);
  }

  @Test
  void 长度和嵌套有限() {
    assertThat(AmountFormula.evaluate("9".repeat(501))).extracting("kind").isEqualTo(Kind.TOO_LONG);
    assertThat(AmountFormula.evaluate("(".repeat(51) + "1" + ")".repeat(51)))
        .extracting("kind")
        .isEqualTo(Kind.TOO_DEEP);
    assertThat(AmountFormula.evaluate("-".repeat(499) + "1"))
        .extracting("kind")
        .isEqualTo(Kind.TOO_DEEP);
    assertThat(AmountFormula.evaluate("(".repeat(50) + "1" + ")".repeat(50)).value()).hasValue(100);
    assertThat(AmountFormula.evaluate("1" + "/9".repeat(249)).value()).hasValue(0);
  }

  @Test
  void 位置从一数给用户看() {
    AmountResult.Problem problem = (AmountResult.Problem) AmountFormula.evaluate("12*a");

    assertThat(problem.message()).isEqualTo("第 4 个字符“a”不应出现在这里，请检查算式");
  }

  @Test
  void 按万元输入的算式存为元() {
    String stored = AmountFormula.normalize("12×0.35", DisplayUnit.WAN_YUAN);

    assertThat(stored).isEqualTo("(12*0.35)*10000");
    assertThat(AmountFormula.evaluate(stored).value()).hasValue(4_200_000);
    assertThat(AmountFormula.normalize("12×3500", DisplayUnit.YUAN)).isEqualTo("12*3500");
    assertThat(AmountFormula.normalize("12×", DisplayUnit.WAN_YUAN)).isEqualTo("12*");
  }

  record Expression(String text, BigDecimal value) {}

  /** Sums, products and brackets over decimals: BigDecimal is exact there too. */
  @Provide
  Arbitrary<Expression> expressions() {
    Arbitrary<Expression> number =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(9999))
            .ofScale(2)
            .map(n -> new Expression(n.toPlainString(), n));
    return Arbitraries.recursive(
        () -> number,
        inner ->
            Combinators.combine(inner, Arbitraries.of("+", "-", "*", "×"), inner)
                .as(
                    (a, sign, b) ->
                        new Expression(
                            "(" + a.text + ")" + sign + "(" + b.text + ")",
                            switch (sign) {
                              case "+" -> a.value.add(b.value);
                              case "-" -> a.value.subtract(b.value);
                              default -> a.value.multiply(b.value);
                            })),
        0,
        2);
  }

  @Property
  void 与精确十进制一致(@ForAll("expressions") Expression expression) {
    BigDecimal fen = expression.value.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    AmountResult expected =
        fen.abs().compareTo(BigDecimal.valueOf(Amount.MAX_FEN)) > 0
            ? new AmountResult.Problem(Kind.OUT_OF_RANGE, 0, expression.text)
            : new AmountResult.Value(fen.longValueExact());

    assertThat(AmountFormula.evaluate(expression.text)).isEqualTo(expected);
  }

  @Property
  void 除法只在最后四舍五入(@ForAll("divisors") int a, @ForAll("divisors") int b, @ForAll("divisors") int c) {
    BigDecimal exact =
        BigDecimal.valueOf(a)
            .multiply(BigDecimal.valueOf(b))
            .divide(BigDecimal.valueOf(c), new MathContext(60))
            .setScale(2, RoundingMode.HALF_UP);

    assertThat(AmountFormula.evaluate(a + "/" + c + "*" + b).value())
        .hasValue(exact.unscaledValue().longValueExact());
  }

  @Provide
  Arbitrary<Integer> divisors() {
    return Arbitraries.integers().between(1, 99_999);
  }
}
