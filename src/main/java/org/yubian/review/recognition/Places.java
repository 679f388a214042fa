package org.yubian.review.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.yubian.Messages;

/** Names rows and columns of sheets as programs for sheets do. */
final class Places {
  private static final Messages TEXT = Messages.of(Places.class);
  private static final int MOST = 8;

  private Places() {}

  static String columns(SheetCells cells, List<Integer> columns) {
    return list(columns.stream().map(column -> column(cells.sheetColumn(column))).toList());
  }

  static String rows(List<Integer> sheetRows) {
    return list(sheetRows.stream().map(row -> Integer.toString(row + 1)).toList());
  }

  private static String list(List<String> names) {
    String first = names.stream().limit(MOST).collect(Collectors.joining(TEXT.get("comma")));
    return names.size() > MOST ? TEXT.get("and-more", first, names.size()) : first;
  }

  /** A, B … AA, from a number that starts at 0. */
  static String column(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
