package org.yubian.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yubian.budget.Budget;
import org.yubian.budget.Line;
import org.yubian.money.Amount;

/** All sums of a spec computed line by line, without routes, caches or differences. */
final class NaiveSums {
  private NaiveSums() {}

  /** Cell (row path and column id) → sum and number of lines, in the form of {@link #live}. */
  static Map<String, String> naive(Budget budget, SumSpec spec) {
    Attributes attributes = new Attributes(budget);
    Map<String, BigInteger> sums = new TreeMap<>();
    Map<String, Integer> lines = new TreeMap<>();
    for (RowSpec row : spec.rows()) {
      if (row instanceof RowSpec.Fixed) {
        register(spec, row.id(), sums, lines, 0);
      }
    }
    for (Source source : spec.sources()) {
      for (Line line : budget.rows(source.section())) {
        Amount amount = source.amount(line);
        if (amount == null || !passes(spec.where(), line, attributes)) {
          continue;
        }
        for (String path : paths(spec, line, attributes)) {
          register(spec, path, sums, lines, 1);
          for (ColumnSpec column : spec.columns()) {
            if (column.source() == source && passes(column.where(), line, attributes)) {
              sums.merge(
                  path + "#" + column.id(), BigInteger.valueOf(amount.fen()), BigInteger::add);
            }
          }
        }
      }
    }
    Map<String, String> result = new TreeMap<>();
    sums.forEach(
        (cell, sum) ->
            result.put(cell, sum + " of " + lines.get(cell.substring(0, cell.indexOf('#')))));
    return result;
  }

  private static void register(
      SumSpec spec,
      String path,
      Map<String, BigInteger> sums,
      Map<String, Integer> lines,
      int count) {
    lines.merge(path, count, Integer::sum);
    spec.columns().forEach(c -> sums.putIfAbsent(path + "#" + c.id(), BigInteger.ZERO));
  }

  private static boolean passes(Filter filter, Line line, Attributes attributes) {
    return filter.conditions().stream().allMatch(c -> c.test(c.dimension().of(line, attributes)));
  }

  private static List<String> paths(SumSpec spec, Line line, Attributes attributes) {
    List<String> paths = new ArrayList<>();
    for (RowSpec row : spec.rows()) {
      if (!passes(row.where(), line, attributes)) {
        continue;
      }
      String path = row.id();
      if (row instanceof RowSpec.Tree tree) {
        for (Level level : tree.levels()) {
          List<String> keys = new ArrayList<>();
          for (Dimension key : level.keys()) {
            String value = key.of(line, attributes);
            keys.add(value == null ? "" : value);
          }
          if (keys.getFirst().isEmpty() && !level.keepsMissing()) {
            break;
          }
          path += "/" + keys;
          paths.add(path);
        }
      } else {
        paths.add(path);
      }
    }
    return paths;
  }

  /** What the ledger says, in the same form. */
  static Map<String, String> live(Ledger ledger, SumSpec spec) {
    SumTable table = ledger.table(spec.id());
    Map<String, String> result = new TreeMap<>();
    for (int i = 0; i < spec.rows().size(); i++) {
      RowSpec row = spec.rows().get(i);
      if (row instanceof RowSpec.Fixed) {
        put(result, row.id(), table.fixed(i), spec);
      } else {
        String id = row.id();
        table.tree(i).forEach(child -> descend(result, id, child, spec));
      }
    }
    return result;
  }

  private static void descend(Map<String, String> result, String path, SumRow row, SumSpec spec) {
    String own = path + "/" + row.keys();
    put(result, own, row, spec);
    row.children().forEach(child -> descend(result, own, child, spec));
  }

  private static void put(Map<String, String> result, String path, SumRow row, SumSpec spec) {
    for (int column = 0; column < spec.columns().size(); column++) {
      result.put(
          path + "#" + spec.columns().get(column).id(), row.sum(column) + " of " + row.lines());
    }
  }
}
