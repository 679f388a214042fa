package org.yubian.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yubian.Messages;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;

/** The cells of a table by what their rows and columns are. */
final class GridCells {
  private static final Messages TEXT = Messages.of(GridCells.class);

  private final Grid grid;
  private final boolean byText;
  private final Map<Place, Found> cells = new LinkedHashMap<>();

  /** Where a cell belongs, in whatever row and column it stands. */
  record Place(int block, Ordinals.Of<String> row, String column) {}

  /** A cell and the words for its place. */
  record Found(Cell cell, String row, String column) {}

  private GridCells(Grid grid, boolean byText) {
    this.grid = grid;
    this.byText = byText;
  }

  /**
   * @param byText whether rows are told apart by what they show, and not by what they are
   */
  static Map<Place, Found> of(Grid grid, boolean byText) {
    GridCells cells = new GridCells(grid, byText);
    int first = 0;
    List<Block> blocks = grid.def().blocks();
    for (int block = 0; block < blocks.size(); block++) {
      int width = blocks.get(block).leaves().size();
      cells.read(block, first, first + width, blocks.size() > 1);
      first += width;
    }
    return cells.cells;
  }

  /**
   * @param beside whether other blocks stand beside it, so that a row's key is that of several
   */
  private void read(int block, int from, int to, boolean beside) {
    List<String> columns = new ArrayList<>();
    for (int column = from; column < to; column++) {
      columns.add(ColumnLabel.of(grid, column));
    }
    Ordinals<String> ordinals = new Ordinals<>();
    RowTexts texts = new RowTexts(grid, from, to);
    String key = "";
    for (int row = 0; row < grid.rows().size(); row++) {
      String label = label(row, from, to);
      // The lines of a row that is several lines high have no key of their own.
      key = grid.rows().get(row).key().isEmpty() ? key : grid.rows().get(row).key();
      Ordinals.Of<String> identity = ordinals.next(byText ? texts.of(row) : beside ? label : key);
      String name = label.isEmpty() ? TEXT.get("row.nameless", row + 1) : label;
      for (int column = from; column < to; column++) {
        cells.put(
            new Place(block, identity, grid.columns().get(column).id()),
            new Found(grid.cell(row, column), name, columns.get(column - from)));
      }
    }
  }

  /** The texts at the left of a row. */
  private String label(int row, int from, int to) {
    return IntStream.range(from, to)
        .takeWhile(i -> grid.columns().get(i).content() instanceof ColumnDef.Content.Text)
        .mapToObj(column -> grid.cell(row, column).text().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
