package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.budget.Scope;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;
import org.yubian.table.pack.Template;

/** Tells whose budget it is from a table that has a row for each unit, as 收入总表 often has. */
final class UnitRowNames {
  private UnitRowNames() {}

  /** A unit or department by its code. */
  record Named(String code, String name) {}

  /** The department of 部门预算, or the only unit of 单位预算. */
  static Optional<Named> of(List<RecognisedTable> tables, Scope scope) {
    for (RecognisedTable table : tables) {
      List<Named> found = named(table);
      int longest = found.stream().mapToInt(each -> each.code().length()).max().orElse(0);
      List<Named> units = found.stream().filter(each -> each.code().length() == longest).toList();
      if (scope == Scope.UNIT && units.size() == 1) {
        return Optional.of(units.getFirst());
      }
      if (scope == Scope.DEPARTMENT && !found.isEmpty()) {
        return found.stream().min(Comparator.comparingInt(each -> each.code().length()));
      }
    }
    return Optional.empty();
  }

  private static List<Named> named(RecognisedTable table) {
    Map<String, Template> cells = unitCells(table.def());
    int code = column(table.def(), cells, "unit.code");
    int name = column(table.def(), cells, "unit.name");
    List<Named> found = new ArrayList<>();
    if (code >= 0 && name >= 0) {
      for (RecognisedTable.Row row : table.rows()) {
        Named named = new Named(row.cells().get(code).strip(), row.cells().get(name).strip());
        if (named.code().matches("[0-9A-Za-z]{3,}") && !named.name().isEmpty()) {
          found.add(named);
        }
      }
    }
    return found;
  }

  /** The cells of unit rows, where the table has no rows but these below its totals. */
  private static Map<String, Template> unitCells(TableDef def) {
    Map<String, Template> cells = Map.of();
    for (RowDef row : def.blocks().getFirst().allRows().toList()) {
      if (row instanceof RowDef.Tree tree) {
        if (tree.levels().size() != 1
            || !tree.levels().getFirst().keys().contains(Dimension.UNIT)) {
          return Map.of();
        }
        cells = tree.levels().getFirst().cells();
      }
    }
    return cells;
  }

  private static int column(TableDef def, Map<String, Template> cells, String placeholder) {
    var leaves = def.blocks().getFirst().leaves();
    for (int i = 0; i < leaves.size(); i++) {
      Template cell = cells.get(leaves.get(i).id());
      if (cell != null && cell.names().equals(List.of(placeholder))) {
        return i;
      }
    }
    return -1;
  }
}
