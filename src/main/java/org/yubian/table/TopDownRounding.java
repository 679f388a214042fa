package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;
import org.yubian.money.LargestRemainder;

/**
 * Rounds amounts so that groups of them add up: the total first, then the groups of the first level
 * within it, the groups of the next level within each of these, and at last the amounts themselves.
 *
 * @param <T> what has the amounts
 */
final class TopDownRounding<T> {
  private final List<T> owners;
  private final List<Function<T, @Nullable String>> levels;
  private final long[] fen;
  private final long place;
  private final long[] rounded;

  /**
   * @param levels what tells groups apart, from the outermost to the innermost
   * @param fen exact amounts
   * @param place in fen
   */
  TopDownRounding(
      List<T> owners, List<Function<T, @Nullable String>> levels, long[] fen, long place) {
    this.owners = owners;
    this.levels = levels;
    this.fen = fen;
    this.place = place;
    this.rounded = new long[fen.length];
  }

  /** The amounts in fen, each a multiple of the place; their total is that of all, half up. */
  long[] rounded() {
    List<Integer> all = IntStream.range(0, fen.length).boxed().toList();
    divide(all, 0, Amount.ofFen(sum(all)).roundedTo(place).fen() / place);
    return rounded;
  }

  private void divide(List<Integer> members, int depth, long places) {
    if (members.isEmpty()) {
      return;
    }
    if (depth == levels.size()) {
      long[] parts = members.stream().mapToLong(member -> fen[member]).toArray();
      long[] shares = LargestRemainder.distribute(parts, place, places).values();
      for (int i = 0; i < shares.length; i++) {
        rounded[members.get(i)] = shares[i] * place;
      }
      return;
    }
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int member : members) {
      String key = levels.get(depth).apply(owners.get(member));
      groups.computeIfAbsent(key == null ? "" : key, k -> new ArrayList<>()).add(member);
    }
    List<List<Integer>> ordered = List.copyOf(groups.values());
    long[] parts = ordered.stream().mapToLong(this::sum).toArray();
    long[] shares = LargestRemainder.distribute(parts, place, places).values();
    for (int i = 0; i < shares.length; i++) {
      divide(ordered.get(i), depth + 1, shares[i]);
    }
  }

  private long sum(List<Integer> members) {
    long sum = 0;
    for (int member : members) {
      sum = Math.addExact(sum, fen[member]);
    }
    return sum;
  }
}
