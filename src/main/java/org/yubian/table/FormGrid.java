package org.yubian.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.FormDef;

/**
 * One form as it prints.
 *
 * @param def the definition it follows
 * @param project the project it is about; null for a form of the whole budget
 * @param withheld whether the project is left out of published lists, and the form with it
 * @param rows how many there are
 * @param cells from top to bottom and left to right; what no cell covers is empty
 */
public record FormGrid(
    FormDef def,
    Heading heading,
    @Nullable String project,
    boolean withheld,
    int rows,
    List<FormCell> cells) {
  public FormGrid {
    cells = List.copyOf(cells);
  }

  /** Texts above the form; null where the pack prints none. */
  public record Heading(String title, @Nullable String number, @Nullable String subtitle) {}

  /**
   * A cell, merged over the rows and columns it spans; counted from 0.
   *
   * @param label whether it names what stands beside or below it
   */
  public record FormCell(
      int row, int column, int rowSpan, int columnSpan, Cell content, boolean label) {
    public String text() {
      return content.text();
    }
  }

  /** How many columns there are. */
  public int columns() {
    return def.widths().size();
  }
}
