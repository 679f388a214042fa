package org.yubian.audit.table;

import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.table.pack.ColumnDef;

/** An amount of a table. Two cells are the same only when they are one object. */
public final class AuditedCell {
  private final AuditedTable table;
  private final int row;
  private final int column;
  private final String text;
  private final long fen;
  private final @Nullable Quantity quantity;

  /** What tells a cell: where it is and what it shows. */
  record Content(int row, int column, String text, long fen) {}

  AuditedCell(AuditedTable table, Content content, @Nullable Quantity quantity) {
    this.table = table;
    this.row = content.row();
    this.column = content.column();
    this.text = content.text();
    this.fen = content.fen();
    this.quantity = quantity;
  }

  public AuditedTable table() {
    return table;
  }

  public int row() {
    return row;
  }

  public int column() {
    return column;
  }

  public String text() {
    return text;
  }

  /** The exact amount of a table laid out here; what a table read from elsewhere displays. */
  public long fen() {
    return fen;
  }

  /** What the cell displays, in fen. */
  public long displayed() {
    return table.isExact() ? table.amounts().displayedFen(fen) : fen;
  }

  @Nullable Quantity quantity() {
    return quantity;
  }

  public ColumnDef.Leaf leaf() {
    return table.leaves().get(column);
  }

  public Place place() {
    return table.place(row, column);
  }

  /** The cell as a side of a finding. */
  public Side side() {
    return new Side(place(), fen, table.shown(this));
  }

  @Override
  public String toString() {
    return place() + " " + text;
  }
}
