package org.yubian.review.recognition;

/**
 * Rows of a sheet that may be a table's header.
 *
 * @param from first row
 * @param to row after the last
 */
record HeaderMatch(HeaderShape shape, int from, int to, Binding binding) {
  boolean overlaps(HeaderMatch other) {
    return from < other.to && other.from < to;
  }

  int score() {
    return binding.score();
  }
}
