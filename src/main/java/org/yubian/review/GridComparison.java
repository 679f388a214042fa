package org.yubian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Cell;
import org.yubian.table.Grid;

/** Compares what two tables show, cell by cell. */
final class GridComparison {
  private final Grid named;
  private final List<CellDifference> differences = new ArrayList<>();

  private GridComparison(Grid named) {
    this.named = named;
  }

  static List<CellDifference> of(TableMatch match) {
    Grid before = match.before();
    Grid after = match.after();
    Grid named = after == null ? before : after;
    if (named == null) {
      return List.of();
    }
    GridComparison comparison = new GridComparison(named);
    comparison.compare(
        before == null ? Map.of() : GridCells.of(before),
        after == null ? Map.of() : GridCells.of(after));
    return comparison.differences;
  }

  private void compare(
      Map<GridCells.Place, GridCells.Found> before, Map<GridCells.Place, GridCells.Found> after) {
    after.forEach(
        (place, found) -> {
          GridCells.Found old = before.get(place);
          add(found, old == null ? null : old.cell(), found.cell());
        });
    before.forEach(
        (place, found) -> {
          if (!after.containsKey(place)) {
            add(found, found.cell(), null);
          }
        });
  }

  private void add(GridCells.Found place, @Nullable Cell before, @Nullable Cell after) {
    if (!text(before).equals(text(after))) {
      differences.add(
          new CellDifference(
              new CellDifference.TableName(named.def().number(), named.heading().title()),
              place.row(),
              place.column(),
              before,
              after,
              named.def().amounts()));
    }
  }

  private static String text(@Nullable Cell cell) {
    return cell == null ? "" : cell.text();
  }
}
