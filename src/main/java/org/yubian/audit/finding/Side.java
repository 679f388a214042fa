package org.yubian.audit.finding;

import org.jspecify.annotations.Nullable;

/**
 * One of the two sides a finding compares.
 *
 * @param place where it stands; null for a side that stands nowhere, such as what a catalogue says
 * @param fen the exact amount; null where the side is no amount
 * @param shown as displayed, an amount with its unit
 */
public record Side(@Nullable Place place, @Nullable Long fen, String shown) {
  /** A side that is no amount. */
  public static Side text(String shown) {
    return new Side(null, null, shown);
  }
}
