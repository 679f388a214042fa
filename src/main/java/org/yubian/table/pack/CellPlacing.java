package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Places the cells of a form's rows as a browser places those of a table: from left to right in the
 * columns that cells reaching down from above leave free.
 */
public final class CellPlacing {
  private final List<Placed> cells = new ArrayList<>();
  private Optional<String> misfit = Optional.empty();

  private CellPlacing() {}

  /** A cell at its row and column, counted from 0. */
  public record Placed(FormDef.FormCell cell, int row, int column) {}

  /**
   * @param width number of columns
   */
  public static CellPlacing of(List<FormDef.Line> lines, int width) {
    CellPlacing placing = new CellPlacing();
    List<BitSet> taken = new ArrayList<>();
    lines.forEach(line -> taken.add(new BitSet(width)));
    for (int row = 0; row < lines.size(); row++) {
      for (FormDef.FormCell cell : lines.get(row).cells()) {
        int column = taken.get(row).nextClearBit(0);
        if (column + cell.columns() > width || row + cell.rows() > lines.size()) {
          placing.misfit = placing.misfit.or(() -> Optional.of(cell.id()));
          continue;
        }
        placing.cells.add(new Placed(cell, row, column));
        for (int below = row; below < row + cell.rows(); below++) {
          BitSet free = taken.get(below);
          if (!free.get(column, column + cell.columns()).isEmpty()) {
            placing.misfit = placing.misfit.or(() -> Optional.of(cell.id()));
          }
          free.set(column, column + cell.columns());
        }
      }
    }
    return placing;
  }

  public List<Placed> cells() {
    return cells;
  }

  /** Id of the first cell that has no room. */
  Optional<String> misfit() {
    return misfit;
  }
}
