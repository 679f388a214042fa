package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;

/**
 * What must agree between tables because it is the same quantity: found from the definitions, so
 * that no province's tables are named here.
 */
final class CrossRelations {
  private final Map<Group, List<AuditedCell>> groups = new LinkedHashMap<>();
  private final Map<AuditedCell, Box> boxes = new HashMap<>();
  private final List<Relation> found = new ArrayList<>();

  /** Cells of one row's worth: their boxes tell which hold the same. */
  private record Group(Quantity.Kind kind, RowKey key) {}

  private CrossRelations(List<AuditedTable> tables, Domains domains) {
    boolean oneUnit = units(tables) <= 1;
    long[] alive = new ZeroSets(tables, domains).alive();
    for (AuditedTable table : tables) {
      for (AuditedCell cell : table.cells()) {
        Quantity quantity = cell.quantity();
        if (quantity != null) {
          RowKey key = oneUnit ? quantity.key().without(Dimension.UNIT) : quantity.key();
          boxes.put(cell, quantity.box().and(alive));
          groups
              .computeIfAbsent(new Group(quantity.kind(), key), group -> new ArrayList<>())
              .add(cell);
        }
      }
    }
  }

  static List<Relation> of(List<AuditedTable> tables, Domains domains) {
    CrossRelations relations = new CrossRelations(tables, domains);
    relations.groups.values().forEach(relations::agree);
    new Rollups(relations.found).add(relations.firsts());
    return relations.found;
  }

  private static int units(List<AuditedTable> tables) {
    Set<String> units = new HashSet<>();
    for (AuditedTable table : tables) {
      for (AuditedRow row : table.rows()) {
        for (RowIdentity identity : row.blocks()) {
          String unit = identity == null ? null : identity.key().get(Dimension.UNIT);
          if (unit != null) {
            units.add(unit);
          }
        }
      }
    }
    return units.size();
  }

  private Box box(AuditedCell cell) {
    return boxes.getOrDefault(cell, Box.NOTHING);
  }

  /** Cells of a group with the same box agree; others may be split over the columns of a table. */
  private void agree(List<AuditedCell> group) {
    Map<Box, List<AuditedCell>> byBox = new LinkedHashMap<>();
    for (AuditedCell cell : group) {
      if (!box(cell).isEmpty()) {
        byBox.computeIfAbsent(box(cell), b -> new ArrayList<>()).add(cell);
      }
    }
    byBox.values().forEach(this::same);
    Map<AuditedTable, List<AuditedCell>> byTable = new LinkedHashMap<>();
    group.forEach(cell -> byTable.computeIfAbsent(cell.table(), t -> new ArrayList<>()).add(cell));
    byBox.forEach((box, cells) -> split(box, cells, byTable));
  }

  /** Each of the cells holds what most of them hold. */
  private void same(List<AuditedCell> cells) {
    Map<Long, Integer> votes = new HashMap<>();
    cells.forEach(cell -> votes.merge(cell.displayed(), 1, Integer::sum));
    AuditedCell chosen = cells.getFirst();
    for (AuditedCell cell : cells) {
      if (votes.getOrDefault(cell.displayed(), 0) > votes.getOrDefault(chosen.displayed(), 0)) {
        chosen = cell;
      }
    }
    for (AuditedCell cell : cells) {
      if (cell != chosen) {
        found.add(new Relation(Relation.Kind.SAME, chosen, List.of(cell)));
      }
    }
  }

  private void split(
      Box box, List<AuditedCell> cells, Map<AuditedTable, List<AuditedCell>> byTable) {
    for (Map.Entry<AuditedTable, List<AuditedCell>> other : byTable.entrySet()) {
      boolean holdsIt = other.getValue().stream().anyMatch(cell -> box(cell).equals(box));
      if (!holdsIt) {
        List<AuditedCell> parts = parts(box, other.getValue());
        if (parts != null) {
          found.add(new Relation(Relation.Kind.SPLIT, cells.getFirst(), parts));
        }
      }
    }
  }

  /** Cells that lie apart and fill the box together; null where there are none. */
  private @Nullable List<AuditedCell> parts(Box box, List<AuditedCell> candidates) {
    List<AuditedCell> parts = new ArrayList<>();
    List<Box> taken = new ArrayList<>();
    List<AuditedCell> within =
        candidates.stream()
            .filter(cell -> !box(cell).isEmpty() && box.contains(box(cell)))
            .sorted((a, b) -> Long.compare(box(b).size(), box(a).size()))
            .toList();
    for (AuditedCell cell : within) {
      if (taken.stream().allMatch(box(cell)::isApartFrom)) {
        parts.add(cell);
        taken.add(box(cell));
      }
    }
    return parts.size() > 1 && box.isFilledBy(taken) ? parts : null;
  }

  /** One cell for each quantity, with the table rows that print only lower subjects. */
  private Map<Rollups.Wanted, List<AuditedCell>> firsts() {
    Map<Rollups.Wanted, List<AuditedCell>> cells = new LinkedHashMap<>();
    groups.forEach(
        (group, of) ->
            of.forEach(
                cell ->
                    cells
                        .computeIfAbsent(
                            new Rollups.Wanted(group.kind(), group.key(), box(cell)),
                            wanted -> new ArrayList<>())
                        .add(cell)));
    return cells;
  }
}
