package org.yubian.audit.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on.
 *
 * @param expected what should be; null where nothing in particular is expected
 * @param actual what is; null where something is missing
 * @param arithmetic the sum written out, such as 67.77 + 40.00 = 107.77; empty for none
 */
public record Evidence(@Nullable Side expected, @Nullable Side actual, String arithmetic) {
  public static final Evidence NONE = new Evidence(null, null, "");

  /** Actual minus expected in fen; null unless both sides are amounts. */
  public @Nullable Long difference() {
    if (expected == null || actual == null) {
      return null;
    }
    Long should = expected.fen();
    Long is = actual.fen();
    return should == null || is == null ? null : Long.valueOf(Math.subtractExact(is, should));
  }

  /** Both sides as displayed; an answer holds for these figures only. */
  public List<String> figures() {
    List<String> figures = new ArrayList<>(2);
    if (expected != null) {
      figures.add(expected.shown());
    }
    if (actual != null) {
      figures.add(actual.shown());
    }
    return figures;
  }
}
