package org.yubian.money;

import java.util.Arrays;

/**
 * 舍位平衡: rounded parts that add up to a rounded total.
 *
 * <p>Every part is rounded half up; what then is missing from the total (or too much in it) goes
 * one place at a time to the parts whose rounding left the largest remainder in that direction.
 * Among equal remainders the larger amount moves first, then the earlier one. A part of exactly 0
 * never moves unless all parts are 0. The result is the same with all signs turned.
 */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Distributes a total that need not be the sum of the parts.
   *
   * @param parts exact amounts in fen
   * @param place how many fen the last displayed place is worth, see {@link AmountFormat#place}
   * @param total what the parts shall add up to, as a count of that place
   */
  public static Distribution distribute(long[] parts, long place, long total) {
    long[] halfUp = new long[parts.length];
    long[] remainders = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      halfUp[i] = HalfUp.divide(parts[i], place);
      remainders[i] = parts[i] - halfUp[i] * place;
    }
    return balance(parts, halfUp, remainders, total);
  }

  private static Distribution balance(
      long[] amounts, long[] halfUp, long[] remainders, long total) {
    long[] values = halfUp.clone();
    long missing = Math.subtractExact(total, sum(halfUp));
    int[] movable = movable(amounts);
    if (missing == 0 || movable.length == 0) {
      return new Distribution(values, halfUp);
    }
    int direction = Long.signum(missing);
    long each = missing / movable.length;
    long rest = Math.abs(missing % movable.length);
    int[] order = rest == 0 ? movable : inOrder(movable, amounts, remainders, direction);
    for (int rank = 0; rank < order.length; rank++) {
      values[order[rank]] += each + (rank < rest ? direction : 0);
    }
    return new Distribution(values, halfUp);
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  private static int[] movable(long[] amounts) {
    int[] nonZero = new int[amounts.length];
    int count = 0;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != 0) {
        nonZero[count++] = i;
      }
    }
    if (count > 0) {
      return Arrays.copyOf(nonZero, count);
    }
    Arrays.setAll(nonZero, i -> i);
    return nonZero;
  }

  private static int[] inOrder(int[] parts, long[] amounts, long[] remainders, int direction) {
    return Arrays.stream(parts)
        .boxed()
        .sorted(
            (a, b) -> {
              int byRemainder = Long.compare(direction * remainders[b], direction * remainders[a]);
              int bySize = Long.compare(Math.abs(amounts[b]), Math.abs(amounts[a]));
              return byRemainder != 0 ? byRemainder : bySize != 0 ? bySize : a - b;
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
