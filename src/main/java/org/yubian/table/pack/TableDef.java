package org.yubian.table.pack;

import java.util.List;
import java.util.Set;
import org.yubian.money.AmountFormat;
import org.yubian.money.ZeroStyle;

/**
 * One statutory table of a pack.
 *
 * @param number two digits, its place in the pack
 * @param slug the file's name after the number, for the CSV's name
 * @param amounts how amounts are displayed
 * @param whenEmpty ids of the rows printed when no line falls into the table; null-safe: a table
 *     that always prints all of them lists them all
 * @param numberRow whether the columns are numbered in a last header row
 */
public record TableDef(
    String number,
    String slug,
    Caption caption,
    AmountFormat amounts,
    List<Block> blocks,
    EmptyRule whenEmpty,
    List<NoteDef> notes,
    PageDef page,
    boolean numberRow) {
  public TableDef {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** How amounts of a column are displayed. */
  public AmountFormat amounts(ColumnDef.Leaf column) {
    ZeroStyle zero = column.look().zero();
    return zero == null
        ? amounts
        : new AmountFormat(amounts.unit(), amounts.decimals(), amounts.grouping(), zero);
  }

  /**
   * What is printed when no line falls into the table.
   *
   * @param all whether the rows are printed as ever
   * @param rows otherwise the ids of those that are
   */
  public record EmptyRule(boolean all, Set<String> rows) {
    public EmptyRule {
      rows = Set.copyOf(rows);
    }

    public boolean prints(String row) {
      return all || rows.contains(row);
    }
  }
}
