package org.yubian.office.carried;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be seen within the print area of a sheet, and its digest: SHA-256 over the lines {@code
 * row TAB column TAB text LF} of all cells that show something, from the top, each row from the
 * left, rows and columns counted from 0, texts as displayed (numbers in their format) in UTF-8.
 * Whoever reads the sheet again gets the same digest unless what it shows was changed.
 */
public final class VisibleCells {
  private final Map<Long, String> texts = new TreeMap<>();

  public void add(int row, int column, String text) {
    if (!text.isEmpty()) {
      texts.put(place(row, column), text);
    }
  }

  /** A cell that shows something. */
  public record Shown(int row, int column, String text) {}

  /** What the cell shows, empty for nothing. */
  public String text(int row, int column) {
    return texts.getOrDefault(place(row, column), "");
  }

  /** From the top, each row from the left. */
  public List<Shown> all() {
    List<Shown> all = new ArrayList<>(texts.size());
    texts.forEach(
        (place, text) ->
            all.add(new Shown((int) (place >>> 32), (int) (place & 0xFFFF_FFFFL), text)));
    return all;
  }

  /** One number for row and column. */
  public static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  /** In hexadecimal digits. */
  public String digest() {
    StringBuilder lines = new StringBuilder();
    texts.forEach(
        (place, text) ->
            lines
                .append(place >>> 32)
                .append('\t')
                .append(place & 0xFFFF_FFFFL)
                .append('\t')
                .append(text)
                .append('\n'));
    return Digest.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
