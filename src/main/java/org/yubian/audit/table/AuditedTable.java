package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Target;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/** A statutory table as it is audited: its rows told apart, its amounts read. */
public final class AuditedTable {
  private final TableDef def;
  private final TableRole role;
  private final Head head;
  private final boolean exact;
  private final AmountFormat amounts;
  private final List<ColumnDef.Leaf> leaves;
  private final List<String> headings;
  private final List<Integer> blockOfColumn = new ArrayList<>();
  private final List<AuditedRow> rows = new ArrayList<>();
  private final List<AuditedCell> cells = new ArrayList<>();
  private final List<UnreadCell> unread = new ArrayList<>();
  private final List<Integer> repeated = new ArrayList<>();
  private @Nullable AuditedCell[][] grid = {};

  /**
   * What stands around a table; null where nothing is printed.
   *
   * @param notes lines below it
   * @param addresses names a cell of the body in the workbook it was read from
   */
  public record Head(
      String title,
      @Nullable String number,
      @Nullable String unitLine,
      @Nullable DisplayUnit unit,
      List<String> notes,
      Addresses addresses) {
    public Head {
      notes = List.copyOf(notes);
    }
  }

  /** Names cells of a body in the workbook they were read from. */
  @FunctionalInterface
  public interface Addresses {
    Addresses NONE = (row, column) -> null;

    @Nullable String of(int row, int column);
  }

  /**
   * A cell of an amount column that holds something else.
   *
   * @param placeholder whether it stands for nothing, such as — or 无
   */
  public record UnreadCell(int row, int column, String text, boolean placeholder) {}

  /**
   * @param headings of the columns, see {@link Labels#ofColumns}
   * @param exact whether cells hold exact amounts rather than displayed ones
   */
  AuditedTable(TableDef def, Head head, List<String> headings, boolean exact) {
    this.def = def;
    this.role = TableRole.of(def);
    this.head = head;
    this.headings = List.copyOf(headings);
    this.exact = exact;
    AmountFormat own = def.amounts();
    DisplayUnit unit = head.unit() == null ? own.unit() : head.unit();
    this.amounts = new AmountFormat(unit, own.decimals(), own.grouping(), own.zero());
    this.leaves = def.blocks().stream().flatMap(block -> block.leaves().stream()).toList();
    for (int i = 0; i < def.blocks().size(); i++) {
      for (int j = 0; j < def.blocks().get(i).leaves().size(); j++) {
        blockOfColumn.add(i);
      }
    }
  }

  void fill(List<AuditedRow> body) {
    rows.addAll(body);
    grid = new AuditedCell[rows.size()][leaves.size()];
  }

  void add(AuditedCell.Content content, @Nullable Quantity quantity) {
    AuditedCell cell = new AuditedCell(this, content, quantity);
    cells.add(cell);
    grid[content.row()][content.column()] = cell;
  }

  void add(UnreadCell cell) {
    unread.add(cell);
  }

  void addRepeated(int row) {
    repeated.add(row);
  }

  public TableDef def() {
    return def;
  }

  public TableRole role() {
    return role;
  }

  public Head head() {
    return head;
  }

  /** Whether the cells of a column hold amounts. */
  public boolean isAmount(int column) {
    return leaves.get(column).content() instanceof ColumnDef.Content.Sum
        || leaves.get(column).content() instanceof ColumnDef.Content.Figures
        || leaves.get(column).content() instanceof ColumnDef.Content.Difference;
  }

  /** Whether it shows declared figures, or figures derived in their stead. */
  public boolean hasFigures() {
    return leaves.stream().anyMatch(leaf -> leaf.content() instanceof ColumnDef.Content.Figures);
  }

  /** Whether cells hold exact amounts rather than displayed ones. */
  public boolean isExact() {
    return exact;
  }

  /** How its amounts are displayed. */
  public AmountFormat amounts() {
    return amounts;
  }

  public List<ColumnDef.Leaf> leaves() {
    return leaves;
  }

  public List<AuditedRow> rows() {
    return rows;
  }

  /** All amounts, row by row. */
  public List<AuditedCell> cells() {
    return cells;
  }

  public List<UnreadCell> unread() {
    return unread;
  }

  /** Rows that print the label of the row above them again. */
  public List<Integer> repeated() {
    return repeated;
  }

  public @Nullable AuditedCell cell(int row, int column) {
    return grid[row][column];
  }

  /** The amount of another column in the same row and block; null where there is none. */
  public @Nullable AuditedCell cellOf(int row, int column, String leafId) {
    int other = column(blockOf(column), leafId);
    return other < 0 ? null : grid[row][other];
  }

  Block block(int column) {
    return def.blocks().get(blockOf(column));
  }

  /** Which of the blocks a column belongs to. */
  public int blockOf(int column) {
    return blockOfColumn.get(column);
  }

  /** First column of a block. */
  public int firstColumn(int block) {
    return blockOfColumn.indexOf(block);
  }

  /** Which row of its block the cell stands in; null where it is not recognised. */
  public @Nullable RowIdentity identity(int row, int column) {
    return rows.get(row).blocks().get(blockOf(column));
  }

  /** Column of a leaf by its id, −1 where the block has none. */
  int column(int block, String leafId) {
    for (int i = firstColumn(block); i < leaves.size() && blockOf(i) == block; i++) {
      if (leaves.get(i).id().equals(leafId)) {
        return i;
      }
    }
    return -1;
  }

  /** The table as a whole. */
  public Place place() {
    return Place.ofTable(def.number(), head.title());
  }

  /** A cell of the body. */
  public Place place(int row, int column) {
    return new Place(
        def.number(),
        head.title(),
        Labels.ofRow(this, row, blockOf(column)),
        headings.get(column),
        head.addresses().of(row, column),
        // The cells of a table read from elsewhere are not those the screen has.
        exact ? new Target.TableCell(def.number(), row, column) : new Target.Table(def.number()));
  }

  /** A row of the body, as far as the block of the column goes. */
  public Place rowPlace(int row, int column) {
    return place(row, column).wholeRow();
  }

  String shown(AuditedCell cell) {
    long fen = cell.fen();
    String text = exact ? amounts.print(amounts.round(fen)) : cell.text();
    return (text.isEmpty() ? amounts.print(0) : text) + " " + amounts.unit().label();
  }

  @Override
  public String toString() {
    return def.number() + " " + head.title();
  }
}
