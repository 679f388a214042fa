package org.yubian.subject.edition;

import java.util.List;

/**
 * A list somebody hands in, from whatever kind of file. A merged cell has its text in its first
 * cell only.
 *
 * @param source the file, and the sheet where there are several, in words for the user
 */
public record SourceRows(String source, List<SourceRow> rows) {

  public SourceRows {
    rows = List.copyOf(rows);
  }
}
