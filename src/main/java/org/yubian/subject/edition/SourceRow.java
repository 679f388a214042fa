package org.yubian.subject.edition;

import java.util.List;

/**
 * A row of a list somebody hands in.
 *
 * @param number as the user counts, from 1
 * @param cells the texts, without the blanks around them; rows may be of different length
 */
public record SourceRow(int number, List<String> cells) {

  public SourceRow {
    cells = cells.stream().map(String::strip).toList();
  }

  /** The text of a column from 0; empty beyond the last cell. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
