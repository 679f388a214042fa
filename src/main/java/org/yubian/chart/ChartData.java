package org.yubian.chart;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param title says what is seen
 * @param categories along the axis, or the parts of a whole
 * @param series each with an amount for every category
 */
public record ChartData(Kind kind, String title, List<String> categories, List<Series> series) {
  /** How it is drawn. */
  public enum Kind {
    /** Bars side by side, one group for each category. */
    GROUPED,
    /** The same lying, for long names. */
    RANKED,
    /** The parts of one whole: the first series. */
    PARTS,
    /** Bars of several series upon each other, with their sum above. */
    STACKED
  }

  /** Which colour a series has. */
  public enum Role {
    CURRENT,
    PREVIOUS,
    PART
  }

  /**
   * Amounts of one kind.
   *
   * @param fen one for each category
   */
  public record Series(String name, Role role, List<Long> fen) {
    public Series {
      fen = List.copyOf(fen);
    }
  }

  public ChartData {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series each : series) {
      if (each.fen().size() != categories.size()) {
        throw new IllegalArgumentException("one amount for each category: " + each.name());
      }
    }
  }

  /** Whether there is anything to see. */
  public boolean isEmpty() {
    return series.stream().allMatch(each -> each.fen().stream().allMatch(fen -> fen == 0));
  }

  /** Sum of all series in a category, in fen. */
  long sum(int category) {
    long sum = 0;
    for (Series each : series) {
      sum = Math.addExact(sum, each.fen().get(category));
    }
    return sum;
  }
}
