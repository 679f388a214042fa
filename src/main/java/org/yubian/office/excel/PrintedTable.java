package org.yubian.office.excel;

import java.util.List;

/**
 * A table as its sheet prints, without a sheet: rows and columns in points, cells with what they
 * show. So other kinds of paper are as the workbook's.
 *
 * @param widths of the columns
 * @param heights of the rows, captions and notes included
 * @param repeatedFrom first of the rows that stand at the top of every page
 * @param repeatedTo the row after the last of them
 * @param onePage whether the table is made to fit on one page
 */
public record PrintedTable(
    boolean landscape,
    List<Double> widths,
    List<Double> heights,
    int repeatedFrom,
    int repeatedTo,
    boolean onePage,
    List<PrintedCell> cells) {
  public PrintedTable {
    widths = List.copyOf(widths);
    heights = List.copyOf(heights);
    cells = List.copyOf(cells);
  }

  /** Where a text stands in its cell. */
  public enum Across {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * How a cell is dressed.
   *
   * @param size of the letters, in points
   * @param indent in points
   */
  public record Style(
      int size, boolean bold, Across across, double indent, boolean wrapped, boolean bordered) {}

  /** A cell over the rows and columns it spans. */
  public record PrintedCell(int row, int column, int rows, int columns, String text, Style style) {}
}
