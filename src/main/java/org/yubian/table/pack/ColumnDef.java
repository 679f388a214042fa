package org.yubian.table.pack;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.ZeroStyle;

/** A column of a table, or a heading over several. */
public sealed interface ColumnDef {
  String id();

  Template title();

  /** Columns below, from left to right; a leaf is its own. */
  Stream<Leaf> leaves();

  /** How many header rows the heading and what is below it take at least. */
  int depth();

  /**
   * A heading over columns.
   *
   * @param height header rows the heading itself takes
   */
  record Group(String id, Template title, List<ColumnDef> columns, int height)
      implements ColumnDef {
    public Group {
      columns = List.copyOf(columns);
    }

    @Override
    public Stream<Leaf> leaves() {
      return columns.stream().flatMap(ColumnDef::leaves);
    }

    @Override
    public int depth() {
      return height + columns.stream().mapToInt(ColumnDef::depth).max().orElse(0);
    }
  }

  /**
   * A column.
   *
   * @param parts ids of the columns it is the total of; empty for a column that is no total
   * @param look how its cells are laid out
   */
  record Leaf(String id, Template title, Content content, List<String> parts, Look look)
      implements ColumnDef {
    public Leaf {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.of(this);
    }

    @Override
    public int depth() {
      return 1;
    }
  }

  /** What a column's cells hold. */
  sealed interface Content {
    /** Texts, which rows give. */
    record Text() implements Content {}

    /** Sums of lines. */
    record Sum(Source source, Filter where) implements Content {}

    /** The sum of declared (or derived) figures, such as three_public.current.overseas. */
    record Figures(List<String> names) implements Content {
      public Figures {
        names = List.copyOf(names);
      }
    }

    /** One column minus another. */
    record Difference(String minuend, String subtrahend) implements Content {}

    /** Percentage of one column over another; over zero there is none. */
    record Rate(String part, String base) implements Content {}

    /** Name or value of a project's indicators of one first-level heading, one below another. */
    record Indicators(String level1, boolean value) implements Content {}
  }

  /** Where text stands in its cell. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * Layout of a column's cells.
   *
   * @param width in characters of the default font; 0 = by kind of content
   * @param zero how an amount of zero prints; null = as the table says
   */
  record Look(int width, @Nullable Align align, @Nullable ZeroStyle zero) {}
}
