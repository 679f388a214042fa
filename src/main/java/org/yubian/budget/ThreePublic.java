package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * 三公经费 as declared.
 *
 * @param previous last year's budget
 * @param current where an item is declared it is what the table shows, else it is derived
 */
public record ThreePublic(
    @Nullable ThreePublicAmounts previous, @Nullable ThreePublicAmounts current, Extras extras) {
  public static final ThreePublic NONE = new ThreePublic(null, null, Extras.NONE);

  public ThreePublicAmounts previousOrNone() {
    return previous == null ? ThreePublicAmounts.NONE : previous;
  }

  public ThreePublicAmounts currentOrNone() {
    return current == null ? ThreePublicAmounts.NONE : current;
  }
}
