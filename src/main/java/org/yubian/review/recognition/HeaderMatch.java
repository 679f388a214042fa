package org.yubian.review.recognition;

/**
 * Rows of a sheet that may be a table's header.
 *
 * @param from first row
 * @param to row after the last
 */
record HeaderMatch(HeaderShape shape, int from, int to, Binding binding) {
  private static final int COLUMN_WEIGHT = 5;
  private static final int MOST_COLUMNS = 20;

  boolean overlaps(HeaderMatch other) {
    return from < other.to && other.from < to;
  }

  int score() {
    return binding.score();
  }

  /** The score, more for a table of many columns: they agree less easily by chance. */
  int weight() {
    return score() + COLUMN_WEIGHT * Math.min(binding.columns().size(), MOST_COLUMNS);
  }
}
