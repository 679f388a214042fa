package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds whole tables whose amounts are ten thousand times what other tables say, or the reverse.
 */
final class UnitSlips {
  static final long FACTOR = 10_000;

  private final Network network;
  private final List<AuditedTable> tables;

  UnitSlips(Network network, List<AuditedTable> tables) {
    this.network = network;
    this.tables = tables;
  }

  /** The tables printed in another unit; their amounts are corrected in the network. */
  List<Fault> correct() {
    List<Fault> faults = new ArrayList<>();
    for (AuditedTable table : tables) {
      List<Relation> foreign =
          network.relations().stream()
              .filter(relation -> relation.kind() == Relation.Kind.SAME && crosses(relation, table))
              .filter(relation -> !isZero(relation))
              .toList();
      for (boolean tooLarge : new boolean[] {true, false}) {
        if (!foreign.isEmpty()
            && foreign.stream().allMatch(relation -> isOff(relation, table, tooLarge))) {
          rescale(table, tooLarge);
          faults.add(new Fault.WrongUnit(table, tooLarge, foreign));
          break;
        }
      }
    }
    return faults;
  }

  private static boolean crosses(Relation relation, AuditedTable table) {
    return (relation.total().table() == table) != (relation.parts().getFirst().table() == table);
  }

  private boolean isZero(Relation relation) {
    return network.value(relation.total()) == 0 && network.value(relation.parts().getFirst()) == 0;
  }

  private boolean isOff(Relation relation, AuditedTable table, boolean tooLarge) {
    boolean totalIsHere = relation.total().table() == table;
    AuditedCell part = relation.parts().getFirst();
    long here = network.value(totalIsHere ? relation.total() : part);
    long there = network.value(totalIsHere ? part : relation.total());
    return isTimes(tooLarge ? here : there, tooLarge ? there : here);
  }

  /** Whether one displayed amount is ten thousand times the other, as far as rounding tells. */
  static boolean isTimes(long large, long small) {
    if (large == 0 || small == 0) {
      return false;
    }
    // The smaller figure is displayed with two decimals, so it may be half a place off.
    long off = Math.abs(Math.subtractExact(large, Math.multiplyExact(small, FACTOR)));
    return off <= FACTOR * (FACTOR / 2) && Math.abs(large) > Math.abs(small);
  }

  private void rescale(AuditedTable table, boolean tooLarge) {
    for (AuditedCell cell : table.cells()) {
      long value = network.value(cell);
      network.correct(
          cell, tooLarge ? Math.floorDiv(value, FACTOR) : Math.multiplyExact(value, FACTOR));
    }
  }
}
