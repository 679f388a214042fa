package org.yubian.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.yubian.session.Backup;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetTotals;

/**
 * What stands in front of a backup, so that a list of backups need not open them.
 *
 * @param lastNumber of the trail
 */
record Summary(Gate.Identity identity, Instant at, long lastNumber, List<BudgetInfo> budgets) {
  Summary {
    budgets = List.copyOf(budgets);
  }

  Backup describe(Path file) {
    String unit = budgets.isEmpty() ? "" : budgets.getFirst().unitName();
    return new Backup(file, at, unit, budgets);
  }

  String text() {
    Properties text = new Properties();
    text.setProperty("store", identity.store().toString());
    text.setProperty("installation", identity.installation().toString());
    text.setProperty("at", at.toString());
    text.setProperty("last", Long.toString(lastNumber));
    text.setProperty("budgets", Integer.toString(budgets.size()));
    for (int i = 0; i < budgets.size(); i++) {
      put(text, "budget." + i + ".", budgets.get(i));
    }
    StringWriter writer = new StringWriter();
    try {
      text.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void put(Properties text, String start, BudgetInfo budget) {
    text.setProperty(start + "id", Long.toString(budget.id()));
    text.setProperty(start + "year", Integer.toString(budget.year()));
    text.setProperty(start + "version", budget.version());
    text.setProperty(start + "unit", budget.unitName());
    text.setProperty(start + "revenue", Long.toString(budget.totals().revenue()));
    text.setProperty(start + "expenditure", Long.toString(budget.totals().expenditure()));
    text.setProperty(start + "lines", Integer.toString(budget.totals().lines()));
    text.setProperty(start + "updated", budget.updated().toString());
    if (budget.lockedBecause() != null) {
      text.setProperty(start + "locked", budget.lockedBecause());
    }
  }

  /**
   * @throws IOException when the text is no summary
   */
  static Summary parse(String text) throws IOException {
    Properties read = new Properties();
    read.load(new StringReader(text));
    try {
      List<BudgetInfo> budgets = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(read.getProperty("budgets", "")); i++) {
        budgets.add(budget(read, "budget." + i + "."));
      }
      return new Summary(
          new Gate.Identity(
              UUID.fromString(read.getProperty("store", "")),
              UUID.fromString(read.getProperty("installation", ""))),
          Instant.parse(read.getProperty("at", "")),
          number(read, "last"),
          budgets);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IOException(e);
    }
  }

  private static BudgetInfo budget(Properties read, String start) {
    BudgetTotals totals =
        new BudgetTotals(
            number(read, start + "revenue"),
            number(read, start + "expenditure"),
            Math.toIntExact(number(read, start + "lines")));
    return new BudgetInfo(
        number(read, start + "id"),
        Math.toIntExact(number(read, start + "year")),
        read.getProperty(start + "version", ""),
        read.getProperty(start + "unit", ""),
        totals,
        read.getProperty(start + "locked"),
        Instant.parse(read.getProperty(start + "updated", "")));
  }

  private static long number(Properties read, String key) {
    return Long.parseLong(read.getProperty(key, ""));
  }
}
