package org.yubian.table.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;

/** Rows of a table. */
public sealed interface RowDef {
  String id();

  /**
   * A row that is always there.
   *
   * @param cells texts by id of a text column
   * @param where lines it sums
   * @param blank whether its amounts stay empty
   * @param parts ids of the rows it is the total of
   * @param needs name of a value, such as supervisor.code, without which the row is left out; null
   *     = it is always there
   */
  record Fixed(
      String id,
      Map<String, Template> cells,
      Filter where,
      boolean blank,
      List<String> parts,
      Look look,
      @Nullable String needs)
      implements RowDef {
    public Fixed {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Rows that lines bring about.
   *
   * @param where lines that do
   */
  record Tree(String id, Filter where, List<Level> levels) implements RowDef {
    public Tree {
      levels = List.copyOf(levels);
    }
  }

  /**
   * One level of a tree of rows.
   *
   * @param keys dimensions by which rows are told apart
   * @param cells texts by id of a text column
   * @param order by what rows are sorted, empty = by their keys
   * @param missing name for lines without the first key; null = they get no row
   * @param every whether all projects get a row, those without lines too
   */
  record Level(
      String id,
      List<Dimension> keys,
      Map<String, Template> cells,
      List<Order> order,
      @Nullable String missing,
      boolean every,
      Look look) {
    public Level {
      keys = List.copyOf(keys);
      order = List.copyOf(order);
    }
  }

  /** A criterion for sorting rows. */
  sealed interface Order {
    /** By project category in the pack's order. */
    record ByProjectCategory() implements Order {}

    /** By place in the budget's list of projects (or units). */
    record AsListed() implements Order {}

    /** By the code of the project. */
    record ByProjectCode() implements Order {}

    /** By the least value of a dimension among the row's lines. */
    record ByFirst(Dimension dimension) implements Order {}
  }

  /** What a row is in its table; the workbook and the screen dress it accordingly. */
  enum Style {
    TOTAL,
    SUBTOTAL,
    CLASS,
    SECTION,
    ITEM
  }

  /**
   * Layout of a row.
   *
   * @param indent of its label, in characters
   * @param merge number of cells its first text extends over
   */
  record Look(Style style, int indent, int merge) {}
}
