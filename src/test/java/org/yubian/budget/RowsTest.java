package org.yubian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.yubian.money.Amount;

/** The list of rows does what a sorted map does, and leaves every earlier list as it was. */
class RowsTest {
  /** A row put, or taken away when the amount is null. */
  private record Step(long key, Long fen) {
    RevenueLine row() {
      return RevenueLine.of(key, Fund.OTHER_REVENUE, Amount.ofFen(fen));
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Long> key =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.longs().between(-400, 400)), Tuple.of(1, Arbitraries.longs()));
    Arbitrary<Long> fen =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.longs().between(0, 9)), Tuple.of(1, Arbitraries.just(null)));
    return Combinators.combine(key, fen).as(Step::new).list().ofMinSize(100).ofMaxSize(3000);
  }

  @Property(tries = 60)
  void doesWhatASortedMapDoes(@ForAll("steps") List<Step> steps) {
    TreeMap<Long, RevenueLine> map = new TreeMap<>();
    Rows<RevenueLine> rows = Rows.empty();
    for (Step step : steps) {
      if (step.fen() == null) {
        map.remove(step.key());
        rows = rows.without(step.key());
      } else {
        map.put(step.key(), step.row());
        rows = rows.with(step.row());
      }
      assertAround(rows, map, step.key());
    }
    assertSame(rows, map);
  }

  /** Long lists filled in a row, then emptied from either end or from the middle. */
  @Property(tries = 60)
  void losesRowsOneByOne(@ForAll("sizes") int size, @ForAll("steps") List<Step> steps) {
    TreeMap<Long, RevenueLine> map = new TreeMap<>();
    Rows<RevenueLine> rows = Rows.ofAscending(lines(size));
    rows.forEach(row -> map.put(row.key(), row));
    for (Step step : steps) {
      Long key = step.key() < 0 ? map.ceilingKey(-step.key()) : map.floorKey(step.key());
      if (key != null) {
        map.remove(key);
        rows = rows.without(key);
        assertAround(rows, map, key);
      }
    }
    assertSame(rows, map);
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, 31, 32, 33, 1023, 1024, 1025, 33_000),
        Arbitraries.integers().between(0, 2000));
  }

  private static List<RevenueLine> lines(int size) {
    return LongStream.rangeClosed(1, size)
        .mapToObj(key -> RevenueLine.of(key, Fund.CARRY_OVER, Amount.ofFen(key)))
        .toList();
  }

  private static void assertAround(
      Rows<RevenueLine> rows, TreeMap<Long, RevenueLine> map, long key) {
    assertThat(rows.size()).isEqualTo(map.size());
    assertThat(rows.isEmpty()).isEqualTo(map.isEmpty());
    assertThat(rows.find(key)).isEqualTo(map.get(key));
    assertThat(rows.after(key)).isEqualTo(valueOf(map.higherEntry(key)));
    assertThat(rows.before(key)).isEqualTo(valueOf(map.lowerEntry(key)));
  }

  private static RevenueLine valueOf(Map.Entry<Long, RevenueLine> entry) {
    return entry == null ? null : entry.getValue();
  }

  private static void assertSame(Rows<RevenueLine> rows, TreeMap<Long, RevenueLine> map) {
    List<RevenueLine> expected = List.copyOf(map.values());
    assertThat(rows.toList()).isEqualTo(expected);
    assertThat(rows).containsExactlyElementsOf(expected);
    assertThat(rows.stream()).containsExactlyElementsOf(expected);
    assertThat(rows.first()).isEqualTo(valueOf(map.firstEntry()));
    assertThat(rows.last()).isEqualTo(valueOf(map.lastEntry()));
    assertThat(rows).isEqualTo(Rows.ofAscending(expected));
    assertThat(rows).hasSameHashCodeAs(Rows.ofAscending(expected));
    for (long key : map.keySet()) {
      assertThat(rows.get(key)).isEqualTo(map.get(key));
    }
  }

  @Property(tries = 60)
  void leavesEarlierListsAsTheyWere(@ForAll("steps") List<Step> steps) {
    Rows<RevenueLine> rows = Rows.ofAscending(lines(200));
    List<Rows<RevenueLine>> lists = new ArrayList<>();
    List<List<RevenueLine>> contents = new ArrayList<>();
    for (Step step : steps.subList(0, 100)) {
      rows = step.fen() == null ? rows.without(step.key()) : rows.with(step.row());
      lists.add(rows);
      contents.add(rows.toList());
    }
    for (int i = 0; i < lists.size(); i++) {
      assertThat(lists.get(i).toList()).isEqualTo(contents.get(i));
    }
  }

  @Property
  void findsRoomForRowsAfterAnyKey(@ForAll("steps") List<Step> steps, @ForAll("counts") int count) {
    Rows<RevenueLine> rows = Rows.empty();
    for (Step step : steps.subList(0, 50)) {
      rows = step.fen() == null ? rows : rows.with(step.row());
    }
    for (Step step : steps.subList(50, 60)) {
      long[] keys = rows.keysAfter(step.key(), count);
      assertThat(keys.length).isIn(0, count);
      assertThat(keys).isSorted().doesNotHaveDuplicates();
      RevenueLine next = rows.after(step.key());
      for (long key : keys) {
        assertThat(rows.find(key)).isNull();
        assertThat(rows.after(key)).isEqualTo(next);
        assertThat(rows.before(key)).isEqualTo(rows.before(keys[0]));
      }
    }
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 400);
  }

  @Test
  void rowsInOrderHaveRoomForMoreBetweenThem() {
    Rows<RevenueLine> rows = Rows.inOrder(lines(5));
    assertThat(rows.stream().map(RevenueLine::amount)).isSorted().hasSize(5);
    assertThat(rows.keysAfter(rows.first().key(), 1_000_000)).hasSize(1_000_000);
    assertThat(rows.keysAfter(rows.last().key(), 2)).hasSize(2).doesNotHaveDuplicates();
    for (long key : rows.keysAfter(Long.MIN_VALUE, 3)) {
      assertThat(key).isLessThan(rows.first().key());
    }
  }

  @Test
  void hasNoRoomBetweenNeighbours() {
    assertThat(Rows.ofAscending(lines(3)).keysAfter(2, 1)).isEmpty();
  }

  @Test
  void aNewRowStandsAtTheEnd() {
    Rows<RevenueLine> rows = Rows.inOrder(lines(40));
    long key = rows.keyAtEnd();
    assertThat(rows.find(key)).isNull();
    assertThat(rows.with(RevenueLine.of(key, Fund.CARRY_OVER, Amount.ZERO)).last().key())
        .isEqualTo(key);
    assertThat(Rows.<RevenueLine>empty().keyAtEnd()).isPositive();
  }

  /** Copies would take eight gigabytes. */
  @Test
  void sharesWhatDoesNotChange() {
    Rows<RevenueLine> rows = Rows.ofAscending(lines(100_000));
    assertThat(rows.without(100_001)).isSameAs(rows);
    List<Rows<RevenueLine>> versions = new ArrayList<>();
    for (int i = 1; i <= 20_000; i++) {
      rows = rows.with(rows.get(i).withAmount(Amount.ZERO));
      versions.add(rows);
    }
    assertThat(versions.get(9_999).get(10_000).amount()).isEqualTo(Amount.ZERO);
    assertThat(versions.get(9_999).get(10_001).amount()).isEqualTo(Amount.ofFen(10_001));
  }

  @Test
  void refusesRowsOutOfOrderAndKeysItDoesNotHave() {
    assertThatThrownBy(() -> Rows.ofAscending(lines(3).reversed()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rows.inOrder(lines(3)).get(2))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> Rows.empty().iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }
}
