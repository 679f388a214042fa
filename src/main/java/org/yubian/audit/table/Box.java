package org.yubian.audit.table;

import java.util.Arrays;
import java.util.Collection;

/**
 * A selection of lines by sets of values, one set for each of {@link Domains#SETS}: a line is in it
 * when each of its values is in the set.
 */
final class Box {
  static final Box NOTHING = new Box(new long[Domains.SETS.size()]);

  private final long[] sets;
  private final int hash;

  Box(long[] sets) {
    this.sets = sets.clone();
    this.hash = Arrays.hashCode(this.sets);
  }

  long set(int place) {
    return sets[place];
  }

  /** Lines in both. */
  Box and(long[] other) {
    long[] both = sets.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other[i];
    }
    return new Box(both);
  }

  boolean isEmpty() {
    for (long set : sets) {
      if (set == 0) {
        return true;
      }
    }
    return false;
  }

  boolean contains(Box other) {
    for (int i = 0; i < sets.length; i++) {
      if ((other.sets[i] & ~sets[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  boolean isApartFrom(Box other) {
    for (int i = 0; i < sets.length; i++) {
      if ((other.sets[i] & sets[i]) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether boxes that lie apart from each other and within this one fill it. */
  boolean isFilledBy(Collection<Box> parts) {
    return parts.stream().mapToLong(Box::size).sum() == size();
  }

  /** How many combinations of values there are. */
  long size() {
    long size = 1;
    for (long set : sets) {
      size *= Long.bitCount(set);
    }
    return size;
  }

  /**
   * The only place where the box is narrower than the whole; −1 where there are none or several.
   */
  int onlyNarrowPlace(long[] whole) {
    int found = -1;
    for (int i = 0; i < sets.length; i++) {
      if (sets[i] != whole[i]) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Box box && Arrays.equals(box.sets, sets);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
