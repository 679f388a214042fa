package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.ColumnDef;

/** The 三公经费 table: its columns, and that it holds what basic expenditure alone has already. */
final class ThreePublicTable {
  private static final Messages TEXT = Messages.of(ThreePublicTable.class);
  private static final String CURRENT = "three_public.current.";

  private ThreePublicTable() {}

  static void judge(AuditContext context, Verdicts out) {
    AuditedTable table =
        context.shownTables().stream()
            .filter(each -> each.role() == TableRole.THREE_PUBLIC)
            .findFirst()
            .orElse(null);
    if (table == null) {
      out.missing("E02", TEXT.get("missing.three.table"));
      out.missing("E04", TEXT.get("missing.three.table"));
      return;
    }
    columns(out, table);
    for (ThreePublicItem item : ThreePublicItem.values()) {
      AuditedCell cell = cell(table, item);
      Long basic = basic(context, item);
      if (cell != null && basic != null) {
        compare(context, out, item, cell, basic);
      }
    }
    if (!context.hasLines() && basicTable(context) == null) {
      out.missing("E04", TEXT.get("missing.basic"));
    }
  }

  /** Purchase and operation of vehicles are printed apart. */
  private static void columns(Verdicts out, AuditedTable table) {
    for (ThreePublicItem item :
        List.of(ThreePublicItem.VEHICLE_PURCHASE, ThreePublicItem.VEHICLE_OPERATION)) {
      if (cell(table, item) == null) {
        Place place = table.place();
        out.add(
            out.finding("E02", place)
                .says(
                    TEXT.get("three.column", place.brief(), ThreePublicCheck.name(item)),
                    TEXT.get("three.column.advice")));
      }
    }
  }

  private static @Nullable AuditedCell cell(AuditedTable table, ThreePublicItem item) {
    for (AuditedCell cell : table.cells()) {
      if (cell.leaf().content() instanceof ColumnDef.Content.Figures figures
          && figures.names().equals(List.of(CURRENT + item.key()))) {
        return cell;
      }
    }
    return null;
  }

  private static @Nullable AuditedTable basicTable(AuditContext context) {
    return context.tables().printed().stream()
        .filter(table -> table.role() == TableRole.GENERAL_BASIC)
        .findFirst()
        .orElse(null);
  }

  /** What basic expenditure has of the item; null where that is not known. */
  private static @Nullable Long basic(AuditContext context, ThreePublicItem item) {
    if (context.hasLines()) {
      return context
          .lines()
          .sum(
              coding ->
                  coding.fund() == Fund.GENERAL_PUBLIC
                      && !coding.carriedOver()
                      && Category.isBasic(coding.category())
                      && Prefixes.any(item.economics(), coding.departmentEconomic()));
    }
    AuditedTable table = basicTable(context);
    if (table == null) {
      return null;
    }
    long sum = 0;
    int row = -1;
    for (AuditedCell cell : table.cells()) {
      RowIdentity identity = table.identity(cell.row(), cell.column());
      String code = identity == null ? null : identity.key().get(Dimension.DEPARTMENT);
      if (cell.row() != row && code != null && item.economics().contains(code)) {
        sum += cell.fen();
      }
      row = cell.row();
    }
    return sum;
  }

  /**
   * What the row's total leaves for the cell, both vehicle items being counted by their subtotal.
   */
  private static long rest(AuditedCell cell) {
    AuditedTable table = cell.table();
    for (AuditedCell total : table.cells()) {
      if (total.row() == cell.row() && total.leaf().parts().contains(cell.leaf().id())) {
        long rest = total.fen();
        for (String part : total.leaf().parts()) {
          AuditedCell other = table.cellOf(cell.row(), cell.column(), part);
          rest -= other == null || other == cell ? 0 : other.fen();
        }
        return rest;
      }
    }
    return 0;
  }

  private static void compare(
      AuditContext context, Verdicts out, ThreePublicItem item, AuditedCell cell, long basic) {
    long shown = cell.fen();
    List<String> codes = new ArrayList<>();
    item.economics().forEach(code -> codes.add(context.subject(code)));
    String economics = String.join("、", codes);
    if (shown < basic && rest(cell) >= basic) {
      // The row's own total says what the item should be, and that has been told.
      return;
    }
    if (shown < basic) {
      out.add(
          out.finding("E04", cell.place())
              .expected(Shown.side(basic))
              .actual(cell.side())
              .says(
                  TEXT.get(
                      "three.below",
                      cell.place().brief(),
                      Shown.amount(shown),
                      economics,
                      Shown.amount(basic),
                      Shown.size(basic - shown)),
                  TEXT.get("three.below.advice")));
    } else if (shown > basic && !context.hasLines()) {
      out.add(
          out.finding("E04", cell.place())
              .atMost(FindingLevel.EXPLAIN)
              .expected(Shown.side(basic))
              .actual(cell.side())
              .arithmetic(
                  Shown.amount(shown)
                      + " − "
                      + Shown.amount(basic)
                      + " = "
                      + Shown.amount(shown - basic))
              .says(
                  TEXT.get(
                      "three.project",
                      cell.place().brief(),
                      Shown.amount(shown),
                      economics,
                      Shown.amount(basic),
                      Shown.amount(shown - basic)),
                  TEXT.get("three.project.advice", economics)));
    }
  }
}
