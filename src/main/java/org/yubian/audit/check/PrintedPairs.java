package org.yubian.audit.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.TableRole;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Source;
import org.yubian.table.pack.ColumnDef;

/**
 * Pairs of function and economic subjects where only tables are at hand: 30113 in the table by
 * economic subject is more than 2210201 in the table by function can hold.
 */
final class PrintedPairs {
  private static final Messages TEXT = Messages.of(PrintedPairs.class);

  private PrintedPairs() {}

  static void judge(AuditContext context, Verdicts out) {
    AuditedTable economic = find(context, TableRole.GENERAL_BASIC);
    AuditedTable function = find(context, TableRole.GENERAL);
    if (economic == null || function == null) {
      out.missing("A09", TEXT.get("missing.basic"));
      return;
    }
    Prefixes pairs = new Prefixes(out.rule("A09").texts("economics"));
    for (Map.Entry<String, List<String>> pair : pairs.entries().entrySet()) {
      AuditedCell paid = cell(economic, Dimension.DEPARTMENT, pair.getKey());
      if (paid == null || paid.fen() == 0) {
        continue;
      }
      long room = 0;
      for (String prefix : pair.getValue()) {
        room += sum(function, prefix);
      }
      if (paid.fen() > room) {
        String should = String.join("、", pair.getValue().stream().map(context::subject).toList());
        out.add(
            out.finding("A09", paid.place())
                .expected(Shown.side(room))
                .actual(paid.side())
                .says(
                    TEXT.get(
                        "pair.printed",
                        paid.place().brief(),
                        Shown.amount(paid.fen()),
                        should,
                        function.place().brief(),
                        Shown.amount(room)),
                    TEXT.get("pair.function.advice")));
      }
    }
  }

  private static @Nullable AuditedTable find(AuditContext context, TableRole role) {
    return context.tables().printed().stream()
        .filter(table -> table.role() == role)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable AuditedCell cell(AuditedTable table, Dimension dimension, String code) {
    for (AuditedCell cell : table.cells()) {
      RowIdentity row = table.identity(cell.row(), cell.column());
      if (row != null && code.equals(row.key().get(dimension)) && isTotal(table, cell)) {
        return cell;
      }
    }
    return null;
  }

  /** The first column of amounts, which is the total in every pack. */
  private static boolean isTotal(AuditedTable table, AuditedCell cell) {
    for (int column = 0; column < cell.column(); column++) {
      if (table.cell(cell.row(), column) != null) {
        return false;
      }
    }
    return cell.leaf().content() instanceof ColumnDef.Content.Sum sum
        && sum.source() == Source.EXPENDITURE;
  }

  /** What the items below a prefix hold in all. */
  private static long sum(AuditedTable table, String prefix) {
    long sum = 0;
    for (AuditedCell cell : table.cells()) {
      RowIdentity row = table.identity(cell.row(), cell.column());
      String code = row == null ? null : row.key().get(Dimension.FUNCTION);
      if (code != null && code.length() == 7 && code.startsWith(prefix) && isTotal(table, cell)) {
        sum += cell.fen();
      }
    }
    return sum;
  }
}
