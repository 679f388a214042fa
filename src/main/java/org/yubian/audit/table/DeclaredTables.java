package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.DeclaredTable;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.TableDef;

/** The tables a budget declares because they were read from a workbook without their lines. */
public final class DeclaredTables implements AuditedTables {
  private final Budget budget;
  private final Pack pack;

  public DeclaredTables(Budget budget, Pack pack) {
    this.budget = budget;
    this.pack = pack;
  }

  /** Those that are tables of the pack; others have no definition to be audited by. */
  @Override
  public List<PrintedTable> tables() {
    List<PrintedTable> tables = new ArrayList<>();
    for (DeclaredTable declared : budget.declarations().tables()) {
      TableDef def = find(declared);
      if (def != null) {
        tables.add(
            new PrintedTable(
                def,
                new PrintedTable.Head(
                    title(def, declared),
                    declared.number(),
                    null,
                    declared.amountUnit(),
                    List.of(),
                    AuditedTable.Addresses.NONE),
                body(def, declared)));
      }
    }
    return tables;
  }

  private @Nullable TableDef find(DeclaredTable declared) {
    String title = declared.title() == null ? "" : Folded.of(declared.title());
    for (TableDef def : pack.tables()) {
      boolean number = def.number().equals(declared.number());
      if (number || (!title.isEmpty() && title.equals(Folded.of(title(def, null))))) {
        return def;
      }
    }
    return null;
  }

  private String title(TableDef def, @Nullable DeclaredTable declared) {
    if (declared != null && declared.title() != null) {
      return declared.title();
    }
    return def.caption().title().fill(new Years(budget.header().year())::value);
  }

  /** The rows, each with one cell for each column. */
  private static List<List<String>> body(TableDef def, DeclaredTable declared) {
    int width = def.blocks().stream().mapToInt(block -> block.leaves().size()).sum();
    List<List<String>> body = new ArrayList<>();
    for (List<String> row : declared.rows()) {
      List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
      while (cells.size() < width) {
        cells.add("");
      }
      body.add(cells);
    }
    return body;
  }
}
