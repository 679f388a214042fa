package org.yubian.audit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.TableRole;
import org.yubian.ledger.Dimension;

/** A printed table of procurement: rows without amount, and more than the function has in all. */
final class PrintedProcurement {
  private static final Messages TEXT = Messages.of(PrintedProcurement.class);

  private PrintedProcurement() {}

  static void judge(AuditContext context, Verdicts out) {
    Map<String, AuditedCell> functions = functions(context);
    for (AuditedTable table : context.tables().printed()) {
      if (table.role() == TableRole.PROCUREMENT) {
        for (AuditedRow row : table.rows()) {
          RowIdentity identity = row.blocks().getFirst();
          AuditedCell total = first(table, row.index());
          if (identity != null && identity.depth() >= 0 && total != null) {
            judge(out, functions, table, row, identity, total);
          }
        }
      }
    }
  }

  private static void judge(
      Verdicts out,
      Map<String, AuditedCell> functions,
      AuditedTable table,
      AuditedRow row,
      RowIdentity identity,
      AuditedCell total) {
    if (total.fen() == 0) {
      Place place = table.rowPlace(row.index(), total.column());
      out.add(
          out.finding("S07", place)
              .actual(total.side())
              .says(TEXT.get("purchase.zero", place.brief()), TEXT.get("purchase.zero.advice")));
    }
    String function = identity.key().get(Dimension.FUNCTION);
    AuditedCell paid = function == null ? null : functions.get(function);
    long rounding = table.amounts().place();
    if (paid != null && total.fen() > paid.fen() + rounding) {
      out.add(
          out.finding("H02", total.place())
              .expected(paid.side())
              .actual(total.side())
              .related(List.of(paid.place()))
              .says(
                  TEXT.get(
                      "purchase.over",
                      total.place().brief(),
                      Shown.amount(total.fen()),
                      Shown.amount(paid.fen()),
                      Shown.size(total.fen() - paid.fen())),
                  TEXT.get("purchase.over.advice")));
    }
  }

  private static @Nullable AuditedCell first(AuditedTable table, int row) {
    for (int column = 0; column < table.leaves().size(); column++) {
      AuditedCell cell = table.cell(row, column);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** The total of each function in 支出总表. */
  private static Map<String, AuditedCell> functions(AuditContext context) {
    Map<String, AuditedCell> totals = new HashMap<>();
    for (AuditedTable table : context.tables().printed()) {
      if (table.role() == TableRole.EXPENDITURE) {
        for (AuditedRow row : table.rows()) {
          RowIdentity identity = row.blocks().getFirst();
          String code = identity == null ? null : identity.key().get(Dimension.FUNCTION);
          AuditedCell total = first(table, row.index());
          if (code != null && total != null) {
            totals.putIfAbsent(code, total);
          }
        }
      }
    }
    return totals;
  }
}
