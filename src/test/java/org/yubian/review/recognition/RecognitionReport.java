package org.yubian.review.recognition;

import java.util.List;

/** The text of src/docs/recognition.md. */
final class RecognitionReport {
  private static final String HEAD =
      """
      # Recognising workbooks that never saw Yubian

      The printed tables of the three samples (34 tables) are put into workbooks by Apache POI, changed as below, and
      recognised. *Found*: the share of amounts found at their table, row and column. *Sure* (确定): the share in tables
      whose every column is said to be certain; the rest is 可能 and has to be looked at. No amount in a table that is
      sure stood in a wrong row or column; the test fails otherwise. The figures of this table are checked by the test
      and written by

          ./mvnw -q test -Dtest=DistortionsTest -Drecognition.write

      | change | found | sure |
      |---|---|---|
      """;

  private static final String END =
      """

      A table is sure when each of its columns has, word for word, the headings of the definition from top to bottom
      (whatever the widths, blanks, breaks and merges), no two columns could be exchanged without agreeing less, its
      title names it or no other table of the pack has such columns, and its totals mostly add up. Otherwise it is
      可能 when at least half agrees, and 未识别 when less does.

      LibreOffice's conversions of each table's CSV (no titles, codes and amounts taken for numbers) and of one HTML
      page are in `src/test/resources/foreign`, made by `src/test/bench/printed-workbooks.py`; every amount of them is
      found (`LibreOfficeWorkbooksTest`). Not recovered: project codes of more than 15 digits saved as numbers.
      """;

  private RecognitionReport() {}

  static String of(List<String> lines) {
    return HEAD + String.join("\n", lines) + "\n" + END;
  }

  static String line(Distortion distortion, int amounts, int found, int sure) {
    return "| "
        + distortion.label
        + " | "
        + share(found, amounts)
        + " | "
        + share(sure, amounts)
        + " |";
  }

  /** In percent, rounded down, so that 100 means all. */
  private static String share(int part, int all) {
    int tenths = part * 1000 / all;
    return tenths / 10 + "." + tenths % 10 + " %";
  }
}
