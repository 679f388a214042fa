package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Relations between cells, and the values of the cells as far as they are corrected. */
final class Network {
  private final List<Relation> relations;
  private final Map<AuditedCell, List<Relation>> byCell = new HashMap<>();
  private final Map<AuditedCell, Long> corrected = new HashMap<>();
  private final Map<Relation, Long> adjusted = new HashMap<>();

  Network(List<Relation> relations) {
    this.relations = relations;
    for (Relation relation : relations) {
      add(relation.total(), relation);
      relation.parts().forEach(part -> add(part, relation));
    }
  }

  private void add(AuditedCell cell, Relation relation) {
    byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(relation);
  }

  List<Relation> relations() {
    return relations;
  }

  List<Relation> of(AuditedCell cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  long value(AuditedCell cell) {
    Long value = corrected.get(cell);
    return value == null ? cell.fen() : value;
  }

  void correct(AuditedCell cell, long value) {
    corrected.put(cell, value);
  }

  /** Counts an amount that the parts lack, such as that of a missing row. */
  void adjust(Relation relation, long missing) {
    adjusted.merge(relation, missing, Math::addExact);
  }

  /** The parts' sum less the total. */
  long difference(Relation relation) {
    return Math.addExact(relation.difference(this::value), adjusted.getOrDefault(relation, 0L));
  }

  Relation.Standing standing(Relation relation) {
    return relation.standing(difference(relation), this::value);
  }

  /** How the relation would stand if a cell's value were this. */
  Relation.Standing standingWith(Relation relation, AuditedCell cell, long value) {
    long change = Math.subtractExact(value, value(cell));
    long difference = difference(relation);
    if (relation.total() == cell) {
      difference -= change;
    }
    for (AuditedCell part : relation.parts()) {
      if (part == cell) {
        difference += change;
      }
    }
    return relation.standing(difference, each -> each == cell ? value : value(each));
  }

  /** What the cell would have to hold for the relation to hold exactly. */
  long wanted(Relation relation, AuditedCell cell) {
    long difference = difference(relation);
    return relation.total() == cell
        ? Math.addExact(value(cell), difference)
        : Math.subtractExact(value(cell), difference);
  }

  List<Relation> broken() {
    return relations.stream()
        .filter(relation -> standing(relation) == Relation.Standing.BROKEN)
        .toList();
  }
}
