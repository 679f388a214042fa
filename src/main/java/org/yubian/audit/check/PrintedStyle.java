package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedTable;

/** How a printed table writes its amounts: decimals, zeros, rows of nothing but zeros. */
final class PrintedStyle {
  private static final Messages TEXT = Messages.of(PrintedStyle.class);

  private PrintedStyle() {}

  static void judge(Verdicts out, AuditedTable table) {
    decimals(out, table);
    zeros(out, table);
    zeroRows(out, table);
    repeated(out, table);
  }

  /** Labels printed again after a page break: they count once here, but not for who adds up. */
  private static void repeated(Verdicts out, AuditedTable table) {
    if (!table.repeated().isEmpty()) {
      List<Place> places =
          table.repeated().stream().map(row -> PrintedForms.labelPlace(table, row)).toList();
      out.add(
          out.finding("A11", places.getFirst())
              .related(places.subList(1, places.size()))
              .says(
                  TEXT.get(
                      "row.repeated",
                      places.size(),
                      String.join("、", places.stream().limit(2).map(Place::brief).toList()),
                      places.size() > 2 ? TEXT.get("and.so.on") : ""),
                  TEXT.get("row.repeated.advice")));
    }
  }

  private static void decimals(Verdicts out, AuditedTable table) {
    List<AuditedCell> odd =
        table.cells().stream()
            .filter(cell -> !cell.text().isEmpty() && !hasDecimals(table, cell.text()))
            .toList();
    if (!odd.isEmpty()) {
      AuditedCell first = odd.getFirst();
      out.add(
          out.finding("A12", first.place())
              .atMost(FindingLevel.NOTICE)
              .actual(first.side())
              .related(odd.stream().skip(1).map(AuditedCell::place).toList())
              .says(
                  TEXT.get(
                      "cell.decimals",
                      first.place().brief(),
                      first.text(),
                      table.def().amounts().decimals(),
                      odd.size()),
                  TEXT.get("cell.decimals.advice")));
    }
  }

  private static boolean hasDecimals(AuditedTable table, String text) {
    int point = text.lastIndexOf('.');
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    return decimals == table.def().amounts().decimals();
  }

  /** Zeros printed as 0.00 in some cells of a column and left blank in others. */
  private static void zeros(Verdicts out, AuditedTable table) {
    List<AuditedCell> blank = new ArrayList<>();
    boolean written = false;
    for (AuditedCell cell : table.cells()) {
      boolean zero = cell.fen() == 0 && cell.leaf().look().zero() == null;
      if (zero && cell.text().isEmpty()) {
        blank.add(cell);
      }
      written |= zero && !cell.text().isEmpty();
    }
    if (written && !blank.isEmpty()) {
      AuditedCell first = blank.getFirst();
      out.add(
          out.finding("A11", first.place())
              .related(blank.stream().skip(1).map(AuditedCell::place).limit(20).toList())
              .says(
                  TEXT.get(
                      "cell.zeros", table.place().brief(), blank.size(), first.place().brief()),
                  TEXT.get("cell.zeros.advice")));
    }
  }

  /** Tables that print zeros beside tables that leave them blank. */
  static void zerosBetween(Verdicts out, List<AuditedTable> tables) {
    List<AuditedTable> written = new ArrayList<>();
    List<AuditedTable> blank = new ArrayList<>();
    for (AuditedTable table : tables) {
      long zeros = table.cells().stream().filter(cell -> cell.fen() == 0).count();
      long shown = table.cells().stream().filter(c -> c.fen() == 0 && !c.text().isEmpty()).count();
      if (zeros > 0) {
        (shown * 2 > zeros ? written : blank).add(table);
      }
    }
    if (!written.isEmpty() && !blank.isEmpty()) {
      Place place = blank.getFirst().place();
      out.add(
          out.finding("A11", place)
              .related(blank.stream().skip(1).map(AuditedTable::place).toList())
              .says(
                  TEXT.get("zeros.mixed", written.size(), blank.size(), place.brief()),
                  TEXT.get("zeros.mixed.advice")));
    }
  }

  private static void zeroRows(Verdicts out, AuditedTable table) {
    List<Place> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.rows().get(row).names().isEmpty() && isZero(table, row)) {
        rows.add(table.rowPlace(row, table.rows().get(row).names().getFirst().column()));
      }
    }
    if (!rows.isEmpty()) {
      out.add(
          out.finding("A11", rows.getFirst())
              .actual(Side.text("0"))
              .related(rows.subList(1, rows.size()))
              .says(
                  TEXT.get("row.zero", rows.getFirst().brief(), rows.size()),
                  TEXT.get("row.zero.advice")));
    }
  }

  private static boolean isZero(AuditedTable table, int row) {
    boolean any = false;
    for (int column = 0; column < table.leaves().size(); column++) {
      @Nullable AuditedCell cell = table.cell(row, column);
      if (cell != null && cell.fen() != 0) {
        return false;
      }
      any |= cell != null && !cell.text().isEmpty();
    }
    return any;
  }
}
