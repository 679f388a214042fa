package org.yubian.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.NameForm;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.ColumnDef;

/** Compares what two tables show, cell by cell. */
final class GridComparison {
  private final Grid named;
  private final boolean declared;
  private final List<CellDifference> differences = new ArrayList<>();

  private GridComparison(Grid named, boolean declared) {
    this.named = named;
    this.declared = declared;
  }

  static List<CellDifference> of(TableMatch match) {
    Grid before = match.before();
    Grid after = match.after();
    Grid named = after == null ? before : after;
    if (named == null) {
      return List.of();
    }
    boolean declared =
        (before != null && before.isDeclared()) || (after != null && after.isDeclared());
    GridComparison comparison = new GridComparison(named, declared);
    Map<GridCells.Place, GridCells.Found> was =
        before == null ? Map.of() : GridCells.of(before, declared);
    Map<GridCells.Place, GridCells.Found> is =
        after == null ? Map.of() : GridCells.of(after, declared);
    if (declared) {
      Set<String> indicators = indicators(named);
      comparison.compare(
          withoutEmptyRows(was, is, indicators), withoutEmptyRows(is, was, indicators));
    } else {
      comparison.compare(was, is);
    }
    return comparison.differences;
  }

  /**
   * A row.
   *
   * @param block it stands in
   */
  private record RowOf(int block, Ordinals.Of<String> row) {
    static RowOf of(GridCells.Place place) {
      return new RowOf(place.block(), place.row());
    }
  }

  /** Columns that show something that is no amount and no label. */
  private static Set<String> indicators(Grid grid) {
    Set<String> columns = new HashSet<>();
    grid.columns().stream()
        .filter(leaf -> leaf.content() instanceof ColumnDef.Content.Indicators)
        .forEach(leaf -> columns.add(leaf.id()));
    return columns;
  }

  /** Workbooks often leave out rows in which there is no amount: these are no difference. */
  private static Map<GridCells.Place, GridCells.Found> withoutEmptyRows(
      Map<GridCells.Place, GridCells.Found> cells,
      Map<GridCells.Place, GridCells.Found> other,
      Set<String> indicators) {
    Set<RowOf> kept = new HashSet<>();
    other.keySet().forEach(place -> kept.add(RowOf.of(place)));
    cells.forEach(
        (place, found) -> {
          boolean shows =
              found.cell() instanceof Cell.Money money
                  ? money.fen() != 0
                  : indicators.contains(place.column()) && !found.cell().text().isEmpty();
          if (shows) {
            kept.add(RowOf.of(place));
          }
        });
    Map<GridCells.Place, GridCells.Found> left = new LinkedHashMap<>();
    cells.forEach(
        (place, found) -> {
          if (kept.contains(RowOf.of(place))) {
            left.put(place, found);
          }
        });
    return left;
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
    if (!text(before).equals(text(after)) && !(declared && isSame(before, after))) {
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

  /** Tables read from workbooks may show zeros, units and signs in their own way. */
  private boolean isSame(@Nullable Cell before, @Nullable Cell after) {
    if (before instanceof Cell.Money || after instanceof Cell.Money) {
      return isAmountOrBlank(before)
          && isAmountOrBlank(after)
          && named.def().amounts().round(fen(before)) == named.def().amounts().round(fen(after));
    }
    return NameForm.of(text(before)).equals(NameForm.of(text(after)));
  }

  private static boolean isAmountOrBlank(@Nullable Cell cell) {
    return cell instanceof Cell.Money || text(cell).isEmpty();
  }

  private static long fen(@Nullable Cell cell) {
    return cell instanceof Cell.Money money ? money.fen() : 0;
  }

  private static String text(@Nullable Cell cell) {
    return cell == null ? "" : cell.text();
  }
}
