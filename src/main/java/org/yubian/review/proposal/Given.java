package org.yubian.review.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yubian.budget.Budget;
import org.yubian.budget.DeclaredTable;
import org.yubian.review.recognition.AmountUnit;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.TableDef;

/**
 * A table that a budget declares.
 *
 * @param fen worth of its unit of amounts; 0 where that is not known
 * @param sure whether it is certain that it is this table, and in this unit
 * @param rows with a text for each column of the definition
 */
record Given(TableDef def, BigDecimal fen, boolean sure, List<List<String>> rows) {
  Given {
    rows = List.copyOf(rows);
  }

  /** The declared tables that the pack has. */
  static List<Given> of(Budget budget, Pack pack) {
    List<Given> all = new ArrayList<>();
    for (DeclaredTable table : budget.declarations().tables()) {
      pack.tables().stream()
          .filter(def -> def.number().equals(table.number()))
          .map(def -> of(def, table))
          .forEach(all::add);
    }
    return all;
  }

  private static Given of(TableDef def, DeclaredTable table) {
    BigDecimal fen = AmountUnit.fen(Objects.requireNonNullElse(table.amountUnit(), ""));
    boolean sure = fen.signum() > 0 && RecognisedBudget.isSure(table);
    int width = def.blocks().stream().mapToInt(block -> block.leaves().size()).sum();
    return new Given(def, fen, sure, table.rows().stream().map(row -> padded(row, width)).toList());
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }
}
