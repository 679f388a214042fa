package org.yubian.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.SumRow;

/** A cell of a table as it prints. */
public sealed interface Cell {
  /** What the cell shows. */
  String text();

  /** An empty cell. */
  Cell EMPTY = new Text("");

  /** A label, code or name. */
  record Text(String text) implements Cell {}

  /**
   * An amount.
   *
   * @param fen the exact amount
   * @param text as displayed; blank where the pack prints zero as blank
   * @param origin where the amount comes from
   * @param parts the cells of the same table that it is the total of; empty for no total
   * @param moved whether 舍位平衡 made it show another figure than the amount rounded on its own
   */
  record Money(long fen, String text, Origin origin, List<Position> parts, boolean moved)
      implements Cell {
    public Money {
      parts = List.copyOf(parts);
    }

    /** An amount shown rounded on its own. */
    public Money(long fen, String text, Origin origin, List<Position> parts) {
      this(fen, text, origin, parts, false);
    }
  }

  /**
   * A percentage computed from two cells of the row, blank over a base of zero.
   *
   * @param percent null over zero
   */
  record Percent(@Nullable BigDecimal percent, String text) implements Cell {}

  /** A place among the body's cells, both counted from 0. */
  record Position(int row, int column) {}

  /** Where an amount comes from. */
  sealed interface Origin {
    /** A sum of the ledger; its lines can be asked for. */
    record Sum(SumRow row, int column) implements Origin {}

    /**
     * Declared figures, or figures derived in their stead.
     *
     * @param names such as three_public.current.overseas
     */
    record Figures(List<String> names) implements Origin {
      public Figures {
        names = List.copyOf(names);
      }
    }

    /** Computed from other cells of the row. */
    record Computed() implements Origin {}
  }
}
