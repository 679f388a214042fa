package org.yubian.money;

import java.util.stream.IntStream;

/** Parts that add up to a total, and how they differ from parts rounded one by one. */
public final class Distribution {

  private final long[] values;
  private final long[] halfUp;

  Distribution(long[] values, long[] halfUp) {
    this.values = values;
    this.halfUp = halfUp;
  }

  public int size() {
    return values.length;
  }

  /** The part to display, as a count of the last displayed place. */
  public long value(int part) {
    return values[part];
  }

  /** All parts, in the order they were given. */
  public long[] values() {
    return values.clone();
  }

  /** The part as it would be displayed on its own. */
  public long halfUp(int part) {
    return halfUp[part];
  }

  /** Whether balancing gave the part another value than rounding it on its own. */
  public boolean moved(int part) {
    return values[part] != halfUp[part];
  }

  /** The parts that moved, in order. */
  public int[] movedParts() {
    return IntStream.range(0, values.length).filter(this::moved).toArray();
  }
}
