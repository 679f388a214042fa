package org.yubian.session;

import java.util.List;

/**
 * A sheet of a workbook handed in, as it shows; nothing is known of what it means.
 *
 * @param hidden whether Excel does not show it
 * @param cells those that show something, from the top, each row from the left
 * @param merges merged ranges
 */
public record SubmittedSheet(String name, boolean hidden, List<Shown> cells, List<Merge> merges) {
  public SubmittedSheet {
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
  }

  /**
   * A cell that shows something; rows and columns are counted from 0.
   *
   * @param text as displayed
   * @param number whether the cell holds a number, and not a text that looks like one
   */
  public record Shown(int row, int column, String text, boolean number) {}

  /** Cells merged into one; rows and columns are counted from 0, the last ones belong to it. */
  public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
