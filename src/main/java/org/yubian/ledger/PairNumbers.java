package org.yubian.ledger;

/**
 * Numbers pairs of numbers, 0, 1, 2 … in the order in which they come. A pair and its number lie
 * side by side in one array, so that a look-up costs one cache miss; a map of objects costs four.
 */
final class PairNumbers {
  private static final long EMPTY = -1;

  /** Spreads keys that differ in few bits (Knuth, TAOCP 3, 6.4: multiplicative hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = fresh(16);
  private int size;

  /** The number of a pair; a new one where it has none yet. */
  int number(int first, int second) {
    long key = ((long) first << Integer.SIZE) | second;
    int at = find(slots, key);
    if (slots[at] == EMPTY) {
      slots[at] = key;
      slots[at + 1] = size++;
      if (size * 4 > slots.length) {
        grow();
      }
      return size - 1;
    }
    return (int) slots[at + 1];
  }

  /** Where the pair is, or where it goes. */
  private static int find(long[] slots, long key) {
    int mask = slots.length - 1;
    int at = (int) ((key * SPREAD) >>> Integer.SIZE) & mask & ~1;
    while (slots[at] != key && slots[at] != EMPTY) {
      at = (at + 2) & mask;
    }
    return at;
  }

  private void grow() {
    long[] larger = fresh(slots.length * 2);
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != EMPTY) {
        int at = find(larger, slots[i]);
        larger[at] = slots[i];
        larger[at + 1] = slots[i + 1];
      }
    }
    slots = larger;
  }

  private static long[] fresh(int length) {
    long[] slots = new long[length];
    for (int i = 0; i < length; i += 2) {
      slots[i] = EMPTY;
    }
    return slots;
  }
}
