package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.ledger.SumRow;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.GridRow;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;

/** Takes a table that was laid out over a ledger, with its exact amounts. */
public final class OwnTables {
  private final Budget budget;
  private final Map<String, Map<String, RowDef>> defs = new HashMap<>();

  public OwnTables(Budget budget) {
    this.budget = budget;
  }

  public AuditedTable of(Grid grid) {
    AuditedTable.Head head =
        new AuditedTable.Head(
            grid.heading().title(),
            grid.heading().tableNumber(),
            grid.heading().unitLine(),
            grid.def().amounts().unit(),
            grid.notes(),
            AuditedTable.Addresses.NONE);
    Years years = new Years(budget.header().year());
    AuditedTable table =
        new AuditedTable(grid.def(), head, Labels.ofColumns(grid.def(), years::value), true);
    NameReader names = new NameReader(table);
    List<AuditedRow> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      GridRow from = grid.rows().get(row);
      List<@Nullable RowIdentity> blocks = identities(table, from);
      List<String> texts = from.cells().stream().map(Cell::text).toList();
      rows.add(new AuditedRow(row, blocks, texts, names.read(blocks, texts)));
    }
    table.fill(rows);
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = grid.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Cell.Money money) {
          table.add(new AuditedCell.Content(row, column, money.text(), money.fen()), null);
        }
      }
    }
    return table;
  }

  private List<@Nullable RowIdentity> identities(AuditedTable table, GridRow row) {
    List<Block> blocks = table.def().blocks();
    @Nullable RowIdentity[] found = new RowIdentity[blocks.size()];
    for (int column = 0; column < row.cells().size(); column++) {
      int block = table.blockOf(column);
      if (found[block] == null && row.cells().get(column) instanceof Cell.Money money) {
        found[block] = identity(table, block, money, row.key());
      }
    }
    return Arrays.asList(found);
  }

  private @Nullable RowIdentity identity(
      AuditedTable table, int block, Cell.Money money, String key) {
    Map<String, RowDef> byId =
        defs.computeIfAbsent(table.def().number() + "." + block, id -> byId(table, block));
    if (money.origin() instanceof Cell.Origin.Sum sum) {
      SumRow row = sum.row();
      RowDef def = byId.get(row.spec().id());
      return def == null ? null : new RowIdentity(def, row.depth(), key(row));
    }
    RowDef def = byId.get(key);
    return def == null ? null : new RowIdentity(def, -1, RowKey.NONE);
  }

  private static Map<String, RowDef> byId(AuditedTable table, int block) {
    Map<String, RowDef> byId = new HashMap<>();
    table.def().blocks().get(block).allRows().forEach(def -> byId.put(def.id(), def));
    return byId;
  }

  private static RowKey key(SumRow row) {
    RowKey key = RowKey.NONE;
    for (SumRow at = row; at != null && at.depth() >= 0; at = at.parent()) {
      RowDefKeys keys = RowDefKeys.of(at);
      for (int i = 0; i < at.keys().size(); i++) {
        key = key.with(keys.dimensions().get(i), at.keys().get(i));
      }
    }
    return key;
  }
}
