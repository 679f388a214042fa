package org.yubian.review.learning;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of a blank table's header.
 *
 * @param title as it stands there
 * @param column the sheet's first column it is over, counted from 0
 * @param columns how many it is over
 * @param rows how many rows of the header it takes
 * @param below headings below it; empty for a column
 */
record Heading(String title, int column, int columns, int rows, List<Heading> below) {
  Heading {
    below = List.copyOf(below);
  }

  Stream<Heading> leaves() {
    return below.isEmpty() ? Stream.of(this) : below.stream().flatMap(Heading::leaves);
  }

  /** Each column's headings from the uppermost down to its own. */
  void paths(List<String> above, List<List<String>> paths) {
    List<String> path = Stream.concat(above.stream(), Stream.of(title)).toList();
    if (below.isEmpty()) {
      paths.add(path);
    }
    below.forEach(heading -> heading.paths(path, paths));
  }
}
