package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/** Lays out the header of a table: headings over their columns, columns down to the last row. */
final class HeaderBuilder {
  private final List<HeaderCell> cells = new ArrayList<>();
  private final int treeRows;
  private final int rows;

  HeaderBuilder(TableDef def, Function<String, @Nullable String> values) {
    treeRows =
        def.blocks().stream()
            .flatMap(block -> block.columns().stream())
            .mapToInt(ColumnDef::depth)
            .max()
            .orElse(0);
    int column = 0;
    for (Block block : def.blocks()) {
      for (ColumnDef each : block.columns()) {
        column = place(each, 0, column, values);
      }
    }
    if (def.numberRow()) {
      for (int i = 0; i < column; i++) {
        cells.add(new HeaderCell(Integer.toString(i + 1), treeRows, i, 1, 1));
      }
    }
    rows = treeRows + (def.numberRow() ? 1 : 0);
  }

  private int place(ColumnDef def, int row, int column, Function<String, @Nullable String> values) {
    String text = def.title().fill(values);
    switch (def) {
      case ColumnDef.Leaf leaf -> {
        cells.add(new HeaderCell(text, row, column, treeRows - row, 1));
        return column + 1;
      }
      case ColumnDef.Group group -> {
        int after = column;
        for (ColumnDef each : group.columns()) {
          after = place(each, row + group.height(), after, values);
        }
        cells.add(new HeaderCell(text, row, column, group.height(), after - column));
        return after;
      }
    }
  }

  int rows() {
    return rows;
  }

  List<HeaderCell> cells() {
    return cells;
  }
}
