package org.yubian.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  private static final long PLACE = 10_000;

  @Provide
  Arbitrary<long[]> parts() {
    return Arbitraries.longs()
        .between(-50_000_000L, 50_000_000L)
        .edgeCases(edges -> edges.add(0L, 5_000L, -5_000L, 15_000L))
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static long roundedSum(long[] parts) {
    return HalfUp.divide(Arrays.stream(parts).sum(), PLACE);
  }

  @Property
  void 各项之和等于合计且每项只差不到一个末位(@ForAll("parts") long[] parts) {
    Distribution result = LargestRemainder.distribute(parts, PLACE, roundedSum(parts));

    assertThat(Arrays.stream(result.values()).sum()).isEqualTo(roundedSum(parts));
    for (int i = 0; i < parts.length; i++) {
      assertThat(Math.abs(result.value(i) * PLACE - parts[i])).isLessThan(PLACE);
      assertThat(result.moved(i)).isEqualTo(result.value(i) != result.halfUp(i));
    }
  }

  @Property
  void 移动的项数最少(@ForAll("parts") long[] parts) {
    Distribution result = LargestRemainder.distribute(parts, PLACE, roundedSum(parts));
    long halfUpSum = Arrays.stream(parts).map(part -> HalfUp.divide(part, PLACE)).sum();

    assertThat(result.movedParts()).hasSize((int) Math.abs(roundedSum(parts) - halfUpSum));
  }

  @Property
  void 没有移动的项舍去的不比移动的多(@ForAll("parts") long[] parts) {
    Distribution result = LargestRemainder.distribute(parts, PLACE, roundedSum(parts));
    for (int moved : result.movedParts()) {
      long direction = result.value(moved) - result.halfUp(moved);
      for (int i = 0; i < parts.length; i++) {
        if (!result.moved(i) && parts[i] != 0) {
          assertThat(direction * (parts[i] - result.halfUp(i) * PLACE))
              .isLessThanOrEqualTo(direction * (parts[moved] - result.halfUp(moved) * PLACE));
        }
      }
    }
  }

  @Property
  void 全部变号结果也变号(@ForAll("parts") long[] parts, @ForAll @IntRange(min = -99) int off) {
    long total = roundedSum(parts) + off % 100;
    long[] turned = Arrays.stream(parts).map(part -> -part).toArray();

    assertThat(LargestRemainder.distribute(turned, PLACE, -total).values())
        .containsExactly(
            Arrays.stream(LargestRemainder.distribute(parts, PLACE, total).values())
                .map(value -> -value)
                .toArray());
  }

  @Property
  void 合计与各项之和不同也能分完(
      @ForAll("parts") long[] parts, @ForAll @IntRange(min = -9_999, max = 9_999) int total) {
    Distribution result = LargestRemainder.distribute(parts, PLACE, total);

    assertThat(Arrays.stream(result.values()).sum()).isEqualTo(total);
    boolean someNonZero = Arrays.stream(parts).anyMatch(part -> part != 0);
    for (int i = 0; i < parts.length; i++) {
      if (someNonZero && parts[i] == 0) {
        assertThat(result.value(i)).isZero();
      }
    }
  }

  @Test
  void 曾都20805三项补齐到合计() {
    long[] parts = {3_470_000, 8_943_400, 4_471_700};

    Distribution result = LargestRemainder.distribute(parts, PLACE, 1_689);

    assertThat(result.values()).containsExactly(347, 895, 447);
    assertThat(result.movedParts()).containsExactly(1);
    assertThat(result.halfUp(1)).isEqualTo(894);
  }

  @Test
  void 余数相同先动大的再动前面的() {
    assertThat(LargestRemainder.distribute(new long[] {14, 24, 24}, 10, 7).values())
        .containsExactly(1, 3, 3);
    assertThat(LargestRemainder.distribute(new long[] {14, 24, 24}, 10, 6).values())
        .containsExactly(1, 3, 2);
    assertThat(LargestRemainder.distribute(new long[] {-14, -24, -24}, 10, -6).values())
        .containsExactly(-1, -3, -2);
  }

  @Test
  void 没有项目或全是零() {
    assertThat(LargestRemainder.distribute(new long[0], PLACE, 0).size()).isZero();
    assertThat(LargestRemainder.distribute(new long[] {0, 0}, PLACE, 3).values())
        .containsExactly(2, 1);
  }
}
