package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;
import org.yubian.table.pack.Block;
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
    return identities;
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
