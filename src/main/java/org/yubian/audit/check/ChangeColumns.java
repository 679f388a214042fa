package org.yubian.audit.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.money.Percentage;
import org.yubian.table.pack.ColumnDef;

/** Columns of differences and rates of change: recomputed from the columns they are of. */
final class ChangeColumns implements Check {
  private static final Messages TEXT = Messages.of(ChangeColumns.class);

  @Override
  public List<String> rules() {
    return List.of("D11");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.REVENUES, Topic.PREVIOUS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    boolean any = false;
    for (AuditedTable table : context.shownTables()) {
      for (int column = 0; column < table.leaves().size(); column++) {
        switch (table.leaves().get(column).content()) {
          case ColumnDef.Content.Difference difference -> {
            any = true;
            differences(out, table, column, difference);
          }
          case ColumnDef.Content.Rate rate -> {
            any = true;
            rates(out, table, column, rate);
          }
          default -> {}
        }
      }
    }
    if (!any) {
      out.notApplicable("D11", TEXT.get("none.change"));
    }
  }

  private static void differences(
      Verdicts out, AuditedTable table, int column, ColumnDef.Content.Difference def) {
    for (AuditedRow row : table.rows()) {
      AuditedCell cell = table.cell(row.index(), column);
      AuditedCell minuend = table.cellOf(row.index(), column, def.minuend());
      AuditedCell subtrahend = table.cellOf(row.index(), column, def.subtrahend());
      if (cell == null || minuend == null || subtrahend == null) {
        continue;
      }
      long should = minuend.displayed() - subtrahend.displayed();
      long off = Math.abs(cell.displayed() - should);
      // Each of the three is rounded on its own.
      if (off >= 2 * table.amounts().place()) {
        out.add(
            start(out, cell.place(), Shown.side(should), cell.side())
                .arithmetic(minuend.text() + " − " + subtrahend.text())
                .says(
                    TEXT.get(
                        "change.amount",
                        cell.place().brief(),
                        cell.text(),
                        minuend.text(),
                        subtrahend.text(),
                        Shown.amount(should)),
                    TEXT.get("change.advice")));
      }
    }
  }

  private static void rates(
      Verdicts out, AuditedTable table, int column, ColumnDef.Content.Rate def) {
    for (AuditedRow row : table.rows()) {
      AuditedCell part = table.cellOf(row.index(), column, def.part());
      AuditedCell base = table.cellOf(row.index(), column, def.base());
      String text = row.texts().get(column).strip().replace("%", "").replace("％", "");
      if (part == null || base == null || row.blocks().get(0) == null) {
        continue;
      }
      Place place = table.place(row.index(), column);
      Optional<BigDecimal> rate = Percentage.share(part.displayed(), base.displayed(), 2);
      if (rate.isEmpty() && !text.isEmpty()) {
        out.add(
            start(out, place, Side.text(""), new Side(place, null, text))
                .says(TEXT.get("rate.none", place.brief(), text), TEXT.get("rate.none.advice")));
      } else if (rate.isPresent() && !isNear(text, rate.get())) {
        String should = rate.get().toPlainString();
        out.add(
            start(out, place, Side.text(should + "%"), new Side(place, null, text + "%"))
                .arithmetic(part.text() + " ÷ " + base.text() + " = " + should + "%")
                .says(
                    TEXT.get("rate.wrong", place.brief(), text, part.text(), base.text(), should),
                    TEXT.get("change.advice")));
      }
    }
  }

  /** The last digit may be one off, for the amounts are rounded themselves. */
  private static boolean isNear(String text, BigDecimal rate) {
    @Nullable BigDecimal printed;
    try {
      printed = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return false;
    }
    return printed.subtract(rate).abs().compareTo(new BigDecimal("0.05")) <= 0;
  }

  private static FindingBuilder start(Verdicts out, Place place, Side expected, Side actual) {
    return out.finding("D11", place).expected(expected).actual(actual);
  }
}
