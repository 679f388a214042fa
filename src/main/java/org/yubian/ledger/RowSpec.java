package org.yubian.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rows of a table: one that is always there, or a tree of rows that lines bring about. */
public sealed interface RowSpec {
  String id();

  /** Which of the table's lines the row takes. */
  Filter where();

  Set<Dimension> dimensions();

  /** A row that is always printed, such as a total or 一、一般公共服务支出. */
  record Fixed(String id, Filter where) implements RowSpec {
    @Override
    public Set<Dimension> dimensions() {
      return where.dimensions();
    }
  }

  /** Rows by classification, project, unit … nested as the levels say. */
  record Tree(String id, Filter where, List<Level> levels) implements RowSpec {
    public Tree {
      levels = List.copyOf(levels);
    }

    @Override
    public Set<Dimension> dimensions() {
      Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
      dimensions.addAll(where.dimensions());
      levels.forEach(level -> dimensions.addAll(level.keys()));
      return dimensions;
    }
  }
}
