package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;
import org.yubian.table.pack.Template;

/**
 * Which columns of a table hold amounts and which hold codes. A code saved as a number has lost the
 * zeros at its start; how long it was is known from what the column prints.
 */
final class CodeColumns {
  private static final Set<String> TWO_DIGITS =
      Set.of("function.2", "function.3", "department.2", "government.2");
  private static final Set<String> THREES = Set.of("unit.code", "supervisor.code");

  private final List<ColumnDef.Leaf> leaves = new ArrayList<>();
  private final Map<String, Set<String>> printed = new HashMap<>();

  CodeColumns(TableDef table) {
    for (Block block : table.blocks()) {
      leaves.addAll(block.leaves());
      block
          .allRows()
          .forEach(
              row -> {
                switch (row) {
                  case RowDef.Fixed fixed -> add(fixed.cells());
                  case RowDef.Tree tree -> tree.levels().forEach(level -> add(level.cells()));
                }
              });
    }
  }

  private void add(Map<String, Template> cells) {
    cells.forEach(
        (column, template) -> {
          if (template.names().size() == 1) {
            printed.computeIfAbsent(column, c -> new HashSet<>()).add(template.names().getFirst());
          }
        });
  }

  boolean isAmount(int leaf) {
    ColumnDef.Content content = leaves.get(leaf).content();
    return content instanceof ColumnDef.Content.Sum
        || content instanceof ColumnDef.Content.Figures
        || content instanceof ColumnDef.Content.Difference
        || content instanceof ColumnDef.Content.Rate;
  }

  /** The code that a number was before it lost its zeros, as far as that is known. */
  String repaired(int leaf, String number) {
    String digits = number.replaceAll("[,，]|\\.0+$", "");
    if (!digits.matches("\\d{1,18}")) {
      return number;
    }
    Set<String> names = printed.getOrDefault(leaves.get(leaf).id(), Set.of());
    if (names.isEmpty()) {
      return number;
    }
    if (TWO_DIGITS.containsAll(names)) {
      return digits.length() == 1 ? "0" + digits : digits;
    }
    boolean threes = names.stream().anyMatch(THREES::contains);
    boolean subject =
        names.stream().anyMatch(name -> name.matches("(function|department|government).*"));
    if (threes && !(subject && digits.length() == 3)) {
      return "0".repeat((3 - digits.length() % 3) % 3) + digits;
    }
    return digits;
  }
}
