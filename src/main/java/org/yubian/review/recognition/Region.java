package org.yubian.review.recognition;

import java.util.List;

/**
 * Rows of a sheet that hold one table.
 *
 * @param matches the shapes its header fits, the best first
 * @param captionStart first row of what stands above the header
 * @param end row after the last
 * @param repeats headers repeated on later pages, with what stands above them
 */
record Region(
    SheetCells cells, List<HeaderMatch> matches, int captionStart, int end, List<Rows> repeats) {
  Region {
    matches = List.copyOf(matches);
    repeats = List.copyOf(repeats);
  }

  /** Rows from one up to but not including another. */
  record Rows(int from, int to) {
    boolean contains(int row) {
      return from <= row && row < to;
    }
  }

  List<String> caption() {
    return Pages.caption(cells, captionStart, matches.getFirst().from());
  }

  /** How many cells show a number. */
  int figures() {
    int figures = 0;
    for (int row = matches.getFirst().to(); row < end; row++) {
      figures += (int) cells.texts(row).stream().filter(Figures::is).count();
    }
    return figures;
  }

  boolean isRepeat(int row) {
    return repeats.stream().anyMatch(rows -> rows.contains(row));
  }
}
