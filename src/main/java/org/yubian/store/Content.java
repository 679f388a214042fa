package org.yubian.store;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Extras;
import org.yubian.money.Amount;

/**
 * A 64-bit number for the content of a row, the same in every Java; the sum over a budget's rows
 * and parts tells at loading whether the file still holds what was written. H2 itself has no
 * checksum over its pages.
 */
final class Content implements ColumnSink {
  /** Longest text a column is given; a longer one is in the row's JSON only. */
  static final int LONGEST = 4000;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long hash;
  private boolean fits = true;

  Content(String place) {
    add(place.hashCode());
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  long hash() {
    return hash ^ (hash >>> 29);
  }

  /** Whether every text fits into a column. */
  boolean fits() {
    return fits;
  }

  @Override
  public void text(@Nullable String value) {
    if (value == null) {
      add(-1);
    } else {
      fits &= value.length() <= LONGEST;
      add(value.hashCode());
      add(value.length());
    }
  }

  @Override
  public void amount(@Nullable Amount value) {
    add(value == null ? Long.MIN_VALUE : value.fen());
  }

  @Override
  public void flag(@Nullable Boolean value) {
    add(value == null ? 0 : YesNo.of(value));
  }

  void number(long value) {
    add(value);
  }

  /** Maps and lists have a hash that every Java computes alike. */
  void extras(Extras extras) {
    add(extras.values().hashCode());
  }

  private void add(long value) {
    hash = (Long.rotateLeft(hash, 23) ^ value) * PRIME;
  }
}
