package org.yubian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.table.Cell;
import org.yubian.table.Grid;

/**
 * Compares tables of different packs: amounts that are sums of the same kind of lines, wherever
 * each pack shows them. What only one of the packs shows is said once for each table.
 */
final class PackComparison {
  private static final Messages TEXT = Messages.of(PackComparison.class);

  private final List<CellDifference> cells = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  List<CellDifference> cells() {
    return cells;
  }

  List<String> notes() {
    return notes;
  }

  /**
   * @param before tables of one pack
   * @param after tables of the other
   */
  void compare(Budget one, List<Grid> before, Budget other, List<Grid> after) {
    List<Grid> old = derived(before);
    List<Grid> fresh = derived(after);
    Measures was = new Measures(one, old);
    Measures is = new Measures(other, fresh);
    is.amounts()
        .forEach(
            (measure, amount) -> {
              if (was.has(measure.kind())) {
                add(amount, was.amounts().get(measure), amount);
              }
            });
    was.amounts()
        .forEach(
            (measure, amount) -> {
              if (!is.amounts().containsKey(measure) && is.has(measure.kind())) {
                add(amount, amount, null);
              }
            });
    notes(was, is, true);
    notes(is, was, false);
  }

  private List<Grid> derived(List<Grid> grids) {
    List<Grid> derived = new ArrayList<>();
    for (Grid grid : grids) {
      if (grid.isDeclared()) {
        notes.add(TEXT.get("compare.declared", grid.def().number(), grid.heading().title()));
      } else {
        derived.add(grid);
      }
    }
    return derived;
  }

  private void add(
      Measures.Amount place, Measures.@Nullable Amount before, Measures.@Nullable Amount after) {
    if (fen(before) != fen(after)) {
      Grid grid = place.grid();
      cells.add(
          new CellDifference(
              new CellDifference.TableName(grid.def().number(), grid.heading().title()),
              place.found().row(),
              place.found().column(),
              before == null ? null : before.found().cell(),
              after == null ? null : after.found().cell(),
              grid.def().amounts()));
    }
  }

  private static long fen(Measures.@Nullable Amount amount) {
    return amount != null && amount.found().cell() instanceof Cell.Money money ? money.fen() : 0;
  }

  private void notes(Measures of, Measures other, boolean before) {
    for (Map.Entry<Grid, List<Measure>> each : of.byGrid().entrySet()) {
      long alone = each.getValue().stream().filter(measure -> !other.has(measure.kind())).count();
      if (alone > 0) {
        String number = each.getKey().def().number();
        String title = each.getKey().heading().title();
        notes.add(
            before
                ? TEXT.get("compare.before-only", number, title, alone, each.getValue().size())
                : TEXT.get("compare.after-only", number, title, alone, each.getValue().size()));
      }
    }
  }
}
