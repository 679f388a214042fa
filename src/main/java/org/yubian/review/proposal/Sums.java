package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts that sums of them determine: where a sum is nothing all its amounts are, where
 * one amount is left it is what is left, and what is part of a sum is taken off it. Nothing is
 * estimated; an amount that could be another stays unknown.
 */
final class Sums {
  private static final int MOST_TO_COMPARE = 1500;

  private final long[] found;
  private final long[] slack;
  private final BitSet known;
  private List<Sum> sums = new ArrayList<>();
  private final Set<Fact.Place> contradictions = new LinkedHashSet<>();

  Sums(int unknowns) {
    this.found = new long[unknowns];
    this.slack = new long[unknowns];
    this.known = new BitSet(unknowns);
  }

  /**
   * @param origin the cell that says it; null for what was found before
   */
  void add(BitSet unknowns, long fen, long off, Fact.@Nullable Place origin) {
    sums.add(new Sum((BitSet) unknowns.clone(), fen, off, origin));
  }

  /** An amount that cannot be. */
  void nothing(int unknown) {
    known.set(unknown);
  }

  /** What an amount was found to be; empty where it is not determined. */
  OptionalLong amount(int unknown) {
    return known.get(unknown) ? OptionalLong.of(found[unknown]) : OptionalLong.empty();
  }

  /** By how much an amount found may be off for being rounded. */
  long slack(int unknown) {
    return slack[unknown];
  }

  /** Where sums say what cannot be, in the order in which they were met. */
  Set<Fact.Place> contradictions() {
    return contradictions;
  }

  /** What some amounts, none of them found, add up to; empty where no sum tells. */
  Optional<Sum> total(BitSet unknowns) {
    return sums.stream().filter(sum -> sum.unknowns().equals(unknowns)).findFirst();
  }

  void solve() {
    // What stands alone in a cell is that cell, whatever rounded sums may say.
    exact();
    boolean more = true;
    while (more) {
      reduce();
      more = settle() || takeOff();
    }
  }

  private void exact() {
    for (Sum sum : sums) {
      if (sum.fen() == 0) {
        known.or(sum.unknowns());
      }
    }
    for (Sum sum : sums) {
      BitSet open = open(sum.unknowns());
      if (open.cardinality() == 1 && sum.unknowns().cardinality() == 1) {
        find(open.nextSetBit(0), sum.fen(), sum.slack());
      }
    }
  }

  private BitSet open(BitSet unknowns) {
    BitSet open = (BitSet) unknowns.clone();
    open.andNot(known);
    return open;
  }

  private void find(int unknown, long fen, long off) {
    found[unknown] = Math.max(0, fen);
    slack[unknown] = off;
    known.set(unknown);
  }

  /** Takes the amounts found off the sums. */
  private void reduce() {
    List<Sum> left = new ArrayList<>();
    for (Sum sum : sums) {
      long fen = sum.fen();
      long off = sum.slack();
      BitSet done = (BitSet) sum.unknowns().clone();
      done.and(known);
      for (int i = done.nextSetBit(0); i >= 0; i = done.nextSetBit(i + 1)) {
        fen -= found[i];
        off += slack[i];
      }
      Sum rest = new Sum(open(sum.unknowns()), fen, off, sum.origin());
      note(rest);
      if (!rest.unknowns().isEmpty() && !rest.contradicts()) {
        left.add(rest);
      }
    }
    left.sort(Comparator.comparingLong(Sum::slack));
    sums = left;
  }

  private void note(Sum sum) {
    if (sum.contradicts() && sum.origin() != null) {
      contradictions.add(sum.origin());
    }
  }

  private boolean settle() {
    boolean any = false;
    for (Sum sum : sums) {
      BitSet open = open(sum.unknowns());
      if (open.cardinality() < sum.unknowns().cardinality() || open.isEmpty()) {
        continue;
      }
      if (sum.isNothing()) {
        known.or(open);
        any = true;
      } else if (open.cardinality() == 1) {
        find(open.nextSetBit(0), sum.fen(), sum.slack());
        any = true;
      }
    }
    return any;
  }

  /** Takes sums that are part of others off these; of alike ones the surer is enough. */
  private boolean takeOff() {
    List<Sum> distinct = distinct();
    if (distinct.size() > MOST_TO_COMPARE) {
      return false;
    }
    List<Sum> made = new ArrayList<>();
    for (Sum whole : distinct) {
      List<Sum> parts =
          distinct.stream().filter(part -> !part.equals(whole) && part.isWithin(whole)).toList();
      for (boolean largeFirst : new boolean[] {true, false}) {
        Sum rest = whole;
        int size = largeFirst ? -1 : 1;
        for (Sum part :
            parts.stream()
                .sorted(Comparator.comparingInt(p -> size * p.unknowns().cardinality()))
                .toList()) {
          if (part.isWithin(rest)) {
            rest = rest.minus(part);
          }
        }
        keep(rest, whole, made);
      }
      for (Sum part : parts) {
        keep(whole.minus(part), whole, made);
      }
    }
    return use(made);
  }

  private List<Sum> distinct() {
    List<Sum> distinct = new ArrayList<>();
    Set<BitSet> seen = new HashSet<>();
    for (Sum sum : sums) {
      if (seen.add(sum.unknowns())) {
        distinct.add(sum);
      }
    }
    return distinct;
  }

  private void keep(Sum rest, Sum whole, List<Sum> made) {
    note(rest);
    boolean tells = rest.isNothing() || rest.unknowns().cardinality() == 1;
    if (!rest.equals(whole) && !rest.unknowns().isEmpty() && !rest.contradicts() && tells) {
      made.add(rest);
    }
  }

  private boolean use(List<Sum> made) {
    made.sort(Comparator.comparingLong(Sum::slack));
    boolean any = false;
    for (Sum sum : made) {
      BitSet open = open(sum.unknowns());
      if (open.cardinality() < sum.unknowns().cardinality()) {
        continue;
      }
      if (sum.isNothing()) {
        known.or(open);
      } else {
        find(open.nextSetBit(0), sum.fen(), sum.slack());
      }
      any = true;
    }
    return any;
  }
}
