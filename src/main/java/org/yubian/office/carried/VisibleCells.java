package org.yubian.office.carried;

import java.nio.charset.StandardCharsets;

/**
 * What can be seen within the print area of a sheet, and its digest: SHA-256 over the lines {@code
 * row TAB column TAB text LF} of all cells that show something, from the top, each row from the
 * left, rows and columns counted from 0, texts as displayed (numbers in their format) in UTF-8.
 * Whoever reads the sheet again gets the same digest unless what it shows was changed.
 */
public final class VisibleCells {
  private final StringBuilder lines = new StringBuilder();

  /** Adds a cell; they come row by row, each from the left. */
  public void add(int row, int column, String text) {
    if (!text.isEmpty()) {
      lines.append(row).append('\t').append(column).append('\t').append(text).append('\n');
    }
  }

  /** In hexadecimal digits. */
  public String digest() {
    return Digest.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
