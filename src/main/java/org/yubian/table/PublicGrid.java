package org.yubian.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yubian.budget.Budget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/**
 * Tables as they may be published. A withheld project has no row of its own in any case; here its
 * name and code also go where another row would print them, such as that of a purchase.
 */
public final class PublicGrid {
  private final Set<String> secrets = new HashSet<>();

  public PublicGrid(Budget budget) {
    for (Project project : budget.rows(Section.PROJECTS)) {
      if (project.withheld()) {
        Stream.of(project.name(), project.code()).filter(Objects::nonNull).forEach(secrets::add);
      }
    }
    secrets.remove("");
  }

  public Grid of(Grid grid) {
    Set<String> columns = projectColumns(grid);
    if (secrets.isEmpty() || columns.isEmpty()) {
      return grid;
    }
    return new Grid(
        grid.def(),
        grid.heading(),
        grid.headerRows(),
        grid.header(),
        grid.columns(),
        grid.rows().stream().map(row -> row(grid, row, columns)).toList(),
        grid.spans(),
        grid.notes(),
        grid.empty());
  }

  private GridRow row(Grid grid, GridRow row, Set<String> columns) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (columns.contains(grid.columns().get(i).id()) && tells(cells.get(i).text())) {
        cells.set(i, Cell.EMPTY);
      }
    }
    return new GridRow(row.key(), cells, row.looks());
  }

  private boolean tells(String text) {
    return secrets.stream().anyMatch(text::contains);
  }

  /** Only where a project is printed: elsewhere a subject may have the same name. */
  private static Set<String> projectColumns(Grid grid) {
    Set<String> columns = new HashSet<>();
    for (Block block : grid.def().blocks()) {
      block
          .allRows()
          .flatMap(PublicGrid::cells)
          .forEach(
              cells ->
                  cells.forEach(
                      (column, template) -> {
                        if (template.names().stream().anyMatch(n -> n.startsWith("project"))) {
                          columns.add(column);
                        }
                      }));
    }
    return columns;
  }

  private static Stream<Map<String, Template>> cells(RowDef row) {
    return switch (row) {
      case RowDef.Fixed fixed -> Stream.of(fixed.cells());
      case RowDef.Tree tree -> tree.levels().stream().map(RowDef.Level::cells);
    };
  }
}
