package org.yubian.review.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Source;
import org.yubian.review.recognition.Figures;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** What the recognised tables say about lines. Only tables that are sure are believed. */
final class Evidence {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final List<ReadRow> rows = new ArrayList<>();
  private final Map<String, Long> figures = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Purchases purchases = new Purchases();
  private final Set<String> unsure = new HashSet<>();
  private final Map<String, Integer> unresolved = new LinkedHashMap<>();
  private boolean negative;

  private Evidence() {}

  static Evidence of(List<Given> tables) {
    Evidence evidence = new Evidence();
    for (Given table : tables) {
      if (table.sure()) {
        evidence.read(table);
      } else {
        evidence.unsure.add(table.def().number());
      }
    }
    return evidence;
  }

  List<Fact> facts() {
    return facts;
  }

  List<Scope> scopes() {
    return scopes;
  }

  /** All rows of trees. */
  List<ReadRow> rows() {
    return rows;
  }

  /** Declared figures such as three_public.current.overseas, in fen. */
  Map<String, Long> figures() {
    return figures;
  }

  /** What fixed rows name, such as supervisor.name. */
  Map<String, String> texts() {
    return texts;
  }

  /** Purchases that stand in rows of their own. */
  Purchases purchases() {
    return purchases;
  }

  /** Numbers of the tables that were not believed. */
  Set<String> unsure() {
    return unsure;
  }

  /** How many rows of a table are none of the definition, by the table's number. */
  Map<String, Integer> unresolved() {
    return unresolved;
  }

  /** Whether an amount below zero stands anywhere: then a total of zero says nothing of parts. */
  boolean hasNegative() {
    return negative;
  }

  private void read(Given table) {
    int first = 0;
    for (Block block : table.def().blocks()) {
      read(table, block, first);
      first += block.leaves().size();
    }
  }

  private void read(Given table, Block block, int first) {
    RowResolver.Result result = RowResolver.of(block, first, table.rows());
    if (!result.unresolved().isEmpty()) {
      unresolved.merge(table.def().number(), result.unresolved().size(), Integer::sum);
    }
    Map<List<ReadRow.Key>, Integer> counts = new HashMap<>();
    result.rows().forEach(row -> counts.merge(row.keys(), row.level() < 0 ? 0 : 1, Integer::sum));
    boolean clear = counts.values().stream().allMatch(count -> count <= 1);
    for (ReadRow row : result.rows()) {
      if (row.level() >= 0) {
        rows.add(row);
      } else {
        row.values().forEach(texts::putIfAbsent);
      }
    }
    List<ColumnDef.Leaf> leaves = block.leaves();
    if (first == 0) {
      purchases.read(table, leaves, result.rows());
    }
    Map<Source, List<List<Condition>>> columns = new LinkedHashMap<>();
    long slack = slack(table);
    for (int i = 0; i < leaves.size(); i++) {
      switch (leaves.get(i).content()) {
        case ColumnDef.Content.Sum sum -> {
          columns
              .computeIfAbsent(sum.source(), source -> new ArrayList<>())
              .add(sum.where().conditions());
          if (clear) {
            sums(table, block, first + i, leaves.get(i), sum, result.rows(), slack);
          }
        }
        case ColumnDef.Content.Figures named when named.names().size() == 1 ->
            figure(table, first + i, named.names().getFirst());
        default -> {}
      }
    }
    if (clear && result.unresolved().isEmpty()) {
      block
          .allRows()
          .filter(RowDef.Tree.class::isInstance)
          .map(RowDef.Tree.class::cast)
          .forEach(
              tree ->
                  columns.forEach(
                      (source, wheres) ->
                          scopes.add(
                              Scope.of(
                                  source,
                                  block.where().conditions(),
                                  wheres,
                                  tree,
                                  result.rows()))));
    }
  }

  private void sums(
      Given table,
      Block block,
      int column,
      ColumnDef.Leaf leaf,
      ColumnDef.Content.Sum sum,
      List<ReadRow> found,
      long slack) {
    for (ReadRow row : found) {
      Long amount = amount(table.rows().get(row.index()).get(column), table.fen());
      boolean blank = row.def() instanceof RowDef.Fixed fixed && fixed.blank();
      if (amount != null && !blank) {
        negative |= amount < 0;
        List<Condition> where = new ArrayList<>(block.where().conditions());
        where.addAll(sum.where().conditions());
        where.addAll(conditions(row));
        facts.add(
            new Fact(
                sum.source(),
                where,
                amount,
                slack,
                new Fact.Place(table.def().number(), row.index(), leaf.title().text())));
      }
    }
  }

  private static List<Condition> conditions(ReadRow row) {
    return switch (row.def()) {
      case RowDef.Fixed fixed -> fixed.where().conditions();
      case RowDef.Tree tree -> {
        List<Condition> all = new ArrayList<>(tree.where().conditions());
        row.keys().stream()
            .filter(key -> key.dimension() != Dimension.LINE)
            .map(ReadRow.Key::condition)
            .forEach(all::add);
        yield all;
      }
    };
  }

  private void figure(Given table, int column, String name) {
    List<List<String>> shown = table.rows();
    if (shown.size() == 1) {
      String text = shown.getFirst().get(column);
      Long amount = amount(text, table.fen());
      if (amount != null && !text.isEmpty()) {
        figures.put(name, amount);
      }
    }
  }

  /** In fen; nothing shown is nothing there; null where no amount stands there. */
  static @Nullable Long amount(String text, BigDecimal fen) {
    if (text.isEmpty() || text.equals("-") || text.equals("—")) {
      return 0L;
    }
    BigDecimal value = Figures.value(text);
    if (value == null) {
      return null;
    }
    BigDecimal exact = value.multiply(fen);
    return exact.precision() - exact.scale() > 17
        ? null
        : Long.valueOf(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** Half of the last place that any amount of the table shows, in fen. */
  private static long slack(Given table) {
    int decimals = 0;
    for (List<String> row : table.rows()) {
      for (String cell : row) {
        BigDecimal value = cell.isEmpty() ? null : Figures.value(cell);
        decimals = value == null ? decimals : Math.max(decimals, Math.min(value.scale(), 6));
      }
    }
    return table
        .fen()
        .movePointLeft(decimals)
        .divide(BigDecimal.TWO, 0, RoundingMode.DOWN)
        .longValue();
  }
}
