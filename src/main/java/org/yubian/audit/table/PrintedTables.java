package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.Pack;

/** Takes tables read from elsewhere: tells their rows apart and reads their amounts. */
public final class PrintedTables {
  /** What people write into a cell that holds nothing. */
  private static final Set<String> PLACEHOLDERS = Set.of("-", "--", "—", "——", "/", "无", "–");

  private final Quantities quantities;
  private final Years years;

  public PrintedTables(Pack pack, int year) {
    this.quantities = new Quantities(pack);
    this.years = new Years(year);
  }

  Domains domains() {
    return quantities.domains();
  }

  public AuditedTable of(PrintedTable printed) {
    PrintedTable.Head from = printed.head();
    AuditedTable.Head head =
        new AuditedTable.Head(
            from.title(),
            from.number(),
            from.unitLine(),
            unit(from.amountUnit()).orElse(null),
            from.notes(),
            from.addresses());
    AuditedTable table =
        new AuditedTable(printed.def(), head, Labels.ofColumns(printed.def(), years::value), false);
    List<List<@Nullable RowIdentity>> identities = identities(table, printed.body());
    NameReader names = new NameReader(table);
    List<AuditedRow> rows = new ArrayList<>();
    for (int row = 0; row < identities.size(); row++) {
      List<String> texts = printed.body().get(row);
      List<@Nullable RowIdentity> blocks = identities.get(row);
      rows.add(new AuditedRow(row, blocks, texts, names.read(blocks, texts)));
    }
    table.fill(rows);
    rows.forEach(row -> amounts(table, row));
    return table;
  }

  /** The first cell that holds the same amount as a sum does; null where no table shows it. */
  public @Nullable AuditedCell same(List<AuditedTable> tables, Source source, Filter where) {
    Quantity wanted = quantities.of(source, where);
    long[] alive = new ZeroSets(tables, domains()).alive();
    for (AuditedTable table : tables) {
      for (AuditedCell cell : table.cells()) {
        Quantity quantity = cell.quantity();
        if (quantity != null
            && quantity.kind() == wanted.kind()
            && quantity.key().without(Dimension.UNIT).equals(wanted.key())
            && quantity.box().and(alive).equals(wanted.box().and(alive))) {
          return cell;
        }
      }
    }
    return null;
  }

  private static Optional<DisplayUnit> unit(@Nullable String name) {
    return Arrays.stream(DisplayUnit.values())
        .filter(unit -> unit.label().equals(name))
        .findFirst();
  }

  private static List<List<@Nullable RowIdentity>> identities(
      AuditedTable table, List<List<String>> body) {
    List<Block> blocks = table.def().blocks();
    List<List<@Nullable RowIdentity>> identities = new ArrayList<>();
    body.forEach(row -> identities.add(new ArrayList<>()));
    int column = 0;
    for (Block block : blocks) {
      RowMatcher matcher = new RowMatcher(block);
      int after = column + block.leaves().size();
      for (int row = 0; row < body.size(); row++) {
        identities.get(row).add(matcher.match(body.get(row).subList(column, after), row));
      }
      column = after;
    }
    if (table.role() == TableRole.TARGETS) {
      repeated(table, body, identities);
    }
    return identities;
  }

  /**
   * The label of a project over several rows is printed again where they go on on the next page: it
   * is no row of its own and counts once. The whole row copied, indicators and all, is one too
   * many.
   */
  private static void repeated(
      AuditedTable table, List<List<String>> body, List<List<@Nullable RowIdentity>> identities) {
    int open = -1;
    for (int row = 0; row < body.size(); row++) {
      RowIdentity identity = identities.get(row).getFirst();
      if (identity == null) {
        continue;
      }
      if (open >= 0
          && !body.get(open).equals(body.get(row))
          && isSameLabel(table, body.get(open), body.get(row))) {
        identities.get(row).set(0, null);
        table.addRepeated(row);
      } else {
        open = identity.key().has(Dimension.PROJECT) ? row : -1;
      }
    }
  }

  private static boolean isSameLabel(AuditedTable table, List<String> one, List<String> other) {
    for (int column = 0; column < table.leaves().size(); column++) {
      boolean label =
          table.isAmount(column)
              || table.leaves().get(column).content() instanceof ColumnDef.Content.Text;
      if (label && !Folded.of(one.get(column)).equals(Folded.of(other.get(column)))) {
        return false;
      }
    }
    return true;
  }

  private void amounts(AuditedTable table, AuditedRow row) {
    for (int column = 0; column < table.leaves().size(); column++) {
      RowIdentity identity = row.blocks().get(table.blockOf(column));
      if (table.isAmount(column) && identity != null) {
        amount(table, row, identity, column);
      }
    }
  }

  private void amount(AuditedTable table, AuditedRow row, RowIdentity identity, int column) {
    String text = row.texts().get(column).strip();
    boolean placeholder = PLACEHOLDERS.contains(Folded.of(text));
    AmountResult result = AmountParser.parse(text, table.amounts().unit());
    if (text.isEmpty() || placeholder) {
      result = new AmountResult.Value(0);
    }
    switch (result) {
      case AmountResult.Value value ->
          table.add(
              new AuditedCell.Content(row.index(), column, text, value.fen()),
              quantities.of(table, identity, column));
      case AmountResult.Problem problem -> {}
    }
    if (placeholder || !(result instanceof AmountResult.Value)) {
      table.add(new AuditedTable.UnreadCell(row.index(), column, text, placeholder));
    }
  }
}
