package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;

/** Suppositions about whole rows: one is missing below a total, or stands there twice. */
final class RowHypotheses {
  private final Network network;
  private final List<AuditedTable> tables;

  /** A row of totals. */
  private record Totals(AuditedTable table, int row, int block) {}

  RowHypotheses(Network network, List<AuditedTable> tables) {
    this.network = network;
    this.tables = tables;
  }

  List<Diagnosis.Hypothesis> of(List<Relation> broken) {
    Map<Totals, List<Relation>> byTotals = new LinkedHashMap<>();
    for (Relation relation : broken) {
      if (relation.kind() == Relation.Kind.DOWN) {
        AuditedCell total = relation.total();
        Totals totals =
            new Totals(total.table(), total.row(), total.table().blockOf(total.column()));
        byTotals.computeIfAbsent(totals, t -> new ArrayList<>()).add(relation);
      }
    }
    List<Diagnosis.Hypothesis> found = new ArrayList<>();
    byTotals.forEach(
        (totals, relations) -> {
          Map<Integer, Long> missing = missing(relations);
          if (missing.values().stream().allMatch(amount -> amount > 0) && addsUp(totals, missing)) {
            found.add(missingRow(totals, missing, relations));
          } else if (missing.values().stream().allMatch(amount -> amount < 0)) {
            AuditedCell repeated = repeated(relations, missing);
            if (repeated != null) {
              found.add(
                  new Diagnosis.Hypothesis(
                      new Fault.RepeatedRow(repeated, relations), relations.size() + 1));
            }
          }
        });
    return found;
  }

  /** What the parts lack, by column. */
  private Map<Integer, Long> missing(List<Relation> relations) {
    Map<Integer, Long> missing = new LinkedHashMap<>();
    relations.forEach(each -> missing.put(each.total().column(), -network.difference(each)));
    return missing;
  }

  /** Whether the row of totals adds up across, so that its cells are not wrong one by one. */
  private boolean addsUp(Totals totals, Map<Integer, Long> missing) {
    int amounts = 0;
    for (AuditedCell cell : totals.table().cells()) {
      if (cell.row() == totals.row() && totals.table().blockOf(cell.column()) == totals.block()) {
        amounts++;
        for (Relation relation : network.of(cell)) {
          if (relation.kind() == Relation.Kind.ACROSS && relation.total() == cell) {
            long off = -missing.getOrDefault(cell.column(), 0L);
            for (AuditedCell part : relation.parts()) {
              off += missing.getOrDefault(part.column(), 0L);
            }
            boolean broken = network.standing(relation) == Relation.Standing.BROKEN;
            if (broken || relation.standing(off, network::value) == Relation.Standing.BROKEN) {
              return false;
            }
          }
        }
      }
    }
    return amounts > 0;
  }

  private Diagnosis.Hypothesis missingRow(
      Totals totals, Map<Integer, Long> missing, List<Relation> relations) {
    AuditedCell elsewhere = elsewhere(totals, missing);
    int score = relations.size() + (elsewhere == null ? 0 : 1);
    return new Diagnosis.Hypothesis(
        new Fault.MissingRow(relations.getFirst().total(), missing, elsewhere, relations), score);
  }

  /** A row of another table that this one lacks and that holds just the missing amount. */
  private @Nullable AuditedCell elsewhere(Totals totals, Map<Integer, Long> missing) {
    AuditedCell total = totals.table().cell(totals.row(), missing.keySet().iterator().next());
    Quantity of = total == null ? null : total.quantity();
    if (of == null) {
      return null;
    }
    Map<RowKey, Boolean> here = new HashMap<>();
    for (AuditedCell cell : totals.table().cells()) {
      Quantity quantity = cell.quantity();
      if (quantity != null) {
        here.put(quantity.key(), true);
      }
    }
    long amount = missing.values().iterator().next();
    for (AuditedTable table : tables) {
      if (table != totals.table()) {
        for (AuditedCell cell : table.cells()) {
          Quantity quantity = cell.quantity();
          if (quantity != null
              && !quantity.key().isTotal()
              && network.value(cell) == amount
              && !here.containsKey(quantity.key())
              && isBelow(quantity.key(), of.key())) {
            return cell;
          }
        }
      }
    }
    return null;
  }

  private static boolean isBelow(RowKey key, RowKey above) {
    // A project belongs below its group, whichever table names it.
    if (above.has(Dimension.ITEM_GROUP)) {
      return key.has(Dimension.PROJECT);
    }
    return above.values().entrySet().stream()
        .allMatch(
            entry -> {
              String value = key.get(entry.getKey());
              return value != null && value.startsWith(entry.getValue());
            });
  }

  /** The second of two rows that are printed alike and hold what is too much. */
  private @Nullable AuditedCell repeated(List<Relation> relations, Map<Integer, Long> missing) {
    List<AuditedCell> parts = relations.getFirst().parts();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        AuditedTable table = parts.get(i).table();
        List<String> first = table.rows().get(parts.get(i).row()).texts();
        List<String> second = table.rows().get(parts.get(j).row()).texts();
        AuditedCell cell = parts.get(j);
        Long tooMuch = missing.get(cell.column());
        if (first.equals(second) && tooMuch != null && network.value(cell) == -tooMuch) {
          return cell;
        }
      }
    }
    return null;
  }

  void accept(Fault.MissingRow fault) {
    fault.broken().forEach(each -> network.adjust(each, -network.difference(each)));
    // Sums over the same rows in other relations lack the row, too.
    for (Relation relation : network.broken()) {
      Long amount = fault.amounts().get(column(relation, fault.total().table()));
      if (relation.kind() == Relation.Kind.ROLLUP
          && amount != null
          && network.difference(relation) == -amount) {
        network.adjust(relation, amount);
      }
    }
  }

  /** The column whose rows a relation adds up; −1 for another table's, or where it has no rows. */
  private static int column(Relation relation, AuditedTable table) {
    return relation.parts().stream()
        .limit(1)
        .filter(part -> part.table() == table)
        .mapToInt(AuditedCell::column)
        .findFirst()
        .orElse(-1);
  }

  void accept(Fault.RepeatedRow fault) {
    fault.broken().forEach(each -> network.adjust(each, -network.difference(each)));
  }
}
