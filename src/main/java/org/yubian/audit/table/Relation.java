package org.yubian.audit.table;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A total and what it must be the sum of; the parts of an equality are one cell.
 *
 * @param kind where the two sides stand
 */
record Relation(Kind kind, AuditedCell total, List<AuditedCell> parts) {
  /** Where the two sides of a relation stand. */
  enum Kind {
    /** A row and the rows it is made of. */
    DOWN,
    /** A column and the columns it is made of. */
    ACROSS,
    /** Cells that hold the same quantity. */
    SAME,
    /** A cell of one table and columns of another that together hold its quantity. */
    SPLIT,
    /** A subject of one table and the subjects below it in another. */
    ROLLUP
  }

  /** Displayed figures are at most half of their last place away from the exact ones. */
  enum Standing {
    HOLDS,
    /** The figures differ by no more than rounding can make them. */
    ROUNDED,
    BROKEN
  }

  Relation {
    parts = List.copyOf(parts);
  }

  /** The parts' sum less the total, in fen. */
  long difference(ToLongFunction<AuditedCell> values) {
    long sum = 0;
    for (AuditedCell part : parts) {
      sum = Math.addExact(sum, values.applyAsLong(part));
    }
    return Math.subtractExact(sum, values.applyAsLong(total));
  }

  Standing standing(ToLongFunction<AuditedCell> values) {
    return standing(difference(values), values);
  }

  /** How the relation would stand if the parts' sum less the total were this. */
  Standing standing(long difference, ToLongFunction<AuditedCell> values) {
    if (difference == 0) {
      return Standing.HOLDS;
    }
    return Math.abs(difference) < allowance(values) ? Standing.ROUNDED : Standing.BROKEN;
  }

  /** Rounding of displayed figures makes less than this; 0 for exact ones. */
  long allowance(ToLongFunction<AuditedCell> values) {
    long allowance = half(total, values);
    for (AuditedCell part : parts) {
      allowance += half(part, values);
    }
    return allowance;
  }

  private static long half(AuditedCell cell, ToLongFunction<AuditedCell> values) {
    // A zero adds nothing: a blank cell is exactly 0.
    return cell.table().isExact() || values.applyAsLong(cell) == 0
        ? 0
        : cell.table().amounts().place() / 2;
  }
}
