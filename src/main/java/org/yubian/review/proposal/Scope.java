package org.yubian.review.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Source;
import org.yubian.table.pack.RowDef;

/**
 * A tree of rows of a table all of whose rows are known: lines that belong there and have no row
 * there do not exist.
 *
 * @param columns conditions of each column of sums: a line belongs to the table by any of them
 * @param rows keys of the rows there are, from the outermost level down
 */
record Scope(
    Source source,
    List<Condition> where,
    List<List<Condition>> columns,
    RowDef.Tree tree,
    Set<List<ReadRow.Key>> rows) {

  static Scope of(
      Source source,
      List<Condition> where,
      List<List<Condition>> columns,
      RowDef.Tree tree,
      List<ReadRow> read) {
    Set<List<ReadRow.Key>> rows = new HashSet<>();
    read.stream().filter(row -> row.def().equals(tree)).forEach(row -> rows.add(row.keys()));
    return new Scope(source, where, columns, tree, rows);
  }

  /** Whether the table has a row for each value of the dimension. */
  boolean tells(Dimension dimension) {
    return tree.levels().stream().anyMatch(level -> level.keys().contains(dimension));
  }

  /**
   * Whether a line belongs to the table.
   *
   * @param passes what is known of the line so far; true for conditions on what is not known
   */
  boolean covers(Predicate<Condition> passes) {
    return where.stream().allMatch(passes)
        && tree.where().conditions().stream().allMatch(passes)
        && columns.stream().anyMatch(column -> column.stream().allMatch(passes));
  }
}
