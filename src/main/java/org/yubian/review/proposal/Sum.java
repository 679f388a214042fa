package org.yubian.review.proposal;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Some unknown amounts, none below zero, add up to a known one.
 *
 * @param fen what is left once the amounts found are taken off
 * @param slack by how much it may be off
 * @param origin the cell that says so; null for what was found before
 */
record Sum(BitSet unknowns, long fen, long slack, Fact.@Nullable Place origin) {
  /** The sum without one that is a part of it. */
  Sum minus(Sum part) {
    BitSet rest = (BitSet) unknowns.clone();
    rest.andNot(part.unknowns);
    return new Sum(rest, fen - part.fen, slack + part.slack, origin == null ? part.origin : origin);
  }

  boolean isWithin(Sum whole) {
    BitSet outside = (BitSet) unknowns.clone();
    outside.andNot(whole.unknowns);
    return outside.isEmpty();
  }

  boolean isNothing() {
    return Math.abs(fen) <= slack;
  }

  /** Whether nothing is left although amounts are, or more was taken off than there is. */
  boolean contradicts() {
    return fen < -slack || (unknowns.isEmpty() && fen > slack);
  }
}
