package org.yubian.review.recognition;

import java.io.IOException;
import java.nio.file.Path;

/** The printed tables of published budgets as workbooks, for tests of other rooms. */
public final class PrintedWorkbooks {
  private PrintedWorkbooks() {}

  /** Writes the tables of a sample, each on its sheet. */
  public static void write(String sample, Path file) throws IOException {
    SheetDraft.write(PrintedTable.of(sample).stream().map(SheetDraft::of).toList(), file);
  }
}
