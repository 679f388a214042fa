package org.yubian.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairNumbersTest {
  @Property(tries = 50)
  void pairsAreNumberedInTheOrderInWhichTheyCome(
      @ForAll @Size(max = 3_000) List<@IntRange(max = 70) Integer> numbers) {
    PairNumbers pairs = new PairNumbers();
    Map<List<Integer>, Integer> expected = new HashMap<>();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      int first = numbers.get(i) * 1_000_003;
      int second = numbers.get(i + 1);
      int next = expected.size();
      int number = expected.computeIfAbsent(List.of(first, second), pair -> next);
      assertThat(pairs.number(first, second)).isEqualTo(number);
    }
  }
}
