package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.ledger.Dimension;

/**
 * A class printed in one table against the items another prints without their class: 收支总表 shows
 * 201, a table by item shows 2010306 and 2010350.
 */
final class Rollups {
  private final List<Relation> found;

  /** A quantity by its parts. */
  record Wanted(Quantity.Kind kind, RowKey key, Box box) {}

  /** Where lower subjects of a class stand: a column of a table. */
  private record Low(
      AuditedTable table, int column, Quantity.Kind kind, String code, RowKey rest, Box box) {}

  Rollups(List<Relation> found) {
    this.found = found;
  }

  /**
   * @param cells of each quantity
   */
  void add(Map<Wanted, List<AuditedCell>> cells) {
    for (Dimension scheme : List.of(Dimension.FUNCTION, Dimension.DEPARTMENT)) {
      Map<Low, List<AuditedCell>> lows = lows(cells, scheme);
      cells.forEach((wanted, of) -> add(wanted, of, scheme, lows));
    }
  }

  private void add(
      Wanted wanted, List<AuditedCell> of, Dimension scheme, Map<Low, List<AuditedCell>> lows) {
    String code = wanted.key().get(scheme);
    if (code == null || code.length() != 3 || wanted.box().isEmpty()) {
      return;
    }
    RowKey rest = wanted.key().without(scheme);
    Set<AuditedTable> done = new HashSet<>();
    lows.forEach(
        (low, parts) -> {
          boolean same =
              low.kind == wanted.kind()
                  && low.code.equals(code)
                  && low.rest.equals(rest)
                  && low.box.equals(wanted.box());
          boolean printsClass = of.stream().anyMatch(cell -> cell.table() == low.table);
          if (same && !printsClass && done.add(low.table)) {
            found.add(new Relation(Relation.Kind.ROLLUP, of.getFirst(), parts));
          }
        });
  }

  /** The cells of the lowest subjects, under the class they belong to. */
  private static Map<Low, List<AuditedCell>> lows(
      Map<Wanted, List<AuditedCell>> cells, Dimension scheme) {
    Map<Low, List<AuditedCell>> lows = new LinkedHashMap<>();
    int lowest = scheme == Dimension.FUNCTION ? 7 : 5;
    cells.forEach(
        (wanted, of) -> {
          String code = wanted.key().get(scheme);
          if (code != null && code.length() == lowest) {
            RowKey rest = wanted.key().without(scheme).without(Dimension.GOVERNMENT);
            for (AuditedCell cell : of) {
              lows.computeIfAbsent(
                      new Low(
                          cell.table(),
                          cell.column(),
                          wanted.kind(),
                          code.substring(0, 3),
                          rest,
                          wanted.box()),
                      low -> new ArrayList<>())
                  .add(cell);
            }
          }
        });
    return lows;
  }
}
