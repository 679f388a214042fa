package org.yubian.audit.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mistake that explains why relations between amounts are broken. */
sealed interface Fault {
  /** The relations it explains, the most telling first. */
  List<Relation> broken();

  /** A cell holds another amount than all its relations ask for. */
  record WrongCell(AuditedCell cell, long shouldBe, List<Relation> broken) implements Fault {}

  /** Two cells of a table hold each other's amount. */
  record Swapped(AuditedCell one, AuditedCell other, List<Relation> broken) implements Fault {}

  /**
   * A row is missing among those that a total is made of.
   *
   * @param total a cell of the row of totals
   * @param amounts the missing row's amounts in fen by column
   * @param elsewhere a cell of the missing row in another table; null where no table has it
   */
  record MissingRow(
      AuditedCell total,
      Map<Integer, Long> amounts,
      @Nullable AuditedCell elsewhere,
      List<Relation> broken)
      implements Fault {}

  /** A row stands there twice. */
  record RepeatedRow(AuditedCell repeated, List<Relation> broken) implements Fault {}

  /** A whole table is printed in another unit than it says. */
  record WrongUnit(AuditedTable table, boolean tooLarge, List<Relation> broken) implements Fault {}

  /** A relation that no single mistake explains better than another. */
  record Unexplained(Relation relation, List<Relation> broken) implements Fault {}
}
