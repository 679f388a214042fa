package org.yubian.subject;

import org.jspecify.annotations.Nullable;

/**
 * The budget years a row is in force, both ends included.
 *
 * @param from null = since before the oldest edition known
 * @param to null = no end known
 */
public record Validity(@Nullable Integer from, @Nullable Integer to) {

  public static final Validity ALWAYS = new Validity(null, null);

  public boolean covers(int year) {
    return !startsAfter(year) && !endedBefore(year);
  }

  public boolean startsAfter(int year) {
    return from != null && from > year;
  }

  public boolean endedBefore(int year) {
    return to != null && to < year;
  }

  /** The same beginning, ending with {@code year}. */
  public Validity until(int year) {
    return new Validity(from, year);
  }
}
