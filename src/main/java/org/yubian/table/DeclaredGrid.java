package org.yubian.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.Section;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;

/**
 * A table that a budget declares, as it was read from a workbook. Its amounts are those displayed,
 * and come from nowhere.
 */
final class DeclaredGrid {
  /** How the keys of its rows start. */
  static final String KEY = "declared/";

  private static final RowDef.Look NO_LOOK = new RowDef.Look(RowDef.Style.ITEM, 0, 1);
  private static final Cell.Origin DECLARED = new Cell.Origin.Figures(List.of());

  private final TableDef def;
  private final DeclaredTable declared;
  private final DisplayUnit unit;
  private final List<ColumnDef.Leaf> leaves;

  private DeclaredGrid(TableDef def, DeclaredTable declared) {
    this.def = def;
    this.declared = declared;
    this.unit = unit(def, declared.amountUnit());
    this.leaves = def.blocks().stream().flatMap(block -> block.leaves().stream()).toList();
  }

  private static DisplayUnit unit(TableDef def, @Nullable String label) {
    for (DisplayUnit each : DisplayUnit.values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    return def.amounts().unit();
  }

  /** The table as the budget declares it; empty where it does not. */
  static Optional<DeclaredTable> find(Budget budget, TableDef def) {
    return budget.declarations().tables().stream()
        .filter(table -> def.number().equals(table.number()))
        .findFirst();
  }

  /** Whether there are lines, which tables are made of. */
  static boolean hasLines(Budget budget) {
    return !budget.rows(Section.EXPENDITURES).isEmpty()
        || !budget.rows(Section.REVENUES).isEmpty()
        || !budget.rows(Section.PROCUREMENT).isEmpty();
  }

  /**
   * @param laidOut the same table over no lines
   */
  static Grid of(Grid laidOut, DeclaredTable declared) {
    return new DeclaredGrid(laidOut.def(), declared).over(laidOut);
  }

  private Grid over(Grid laidOut) {
    List<GridRow> rows = new ArrayList<>();
    for (List<String> texts : declared.rows()) {
      rows.add(row(texts, rows.size()));
    }
    return new Grid(
        def,
        heading(laidOut.heading()),
        laidOut.headerRows(),
        laidOut.header(),
        laidOut.columns(),
        rows,
        List.of(),
        List.of(),
        rows.isEmpty());
  }

  private Grid.Heading heading(Grid.Heading usual) {
    String line = usual.amountLine();
    String said = line == null ? null : line.replaceFirst("万元|元", unit.label());
    return new Grid.Heading(
        declared.title() == null ? usual.title() : declared.title(),
        usual.tableNumber(),
        usual.unitLine(),
        said);
  }

  private GridRow row(List<String> texts, int index) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      cells.add(cell(leaves.get(i), i < texts.size() ? texts.get(i) : ""));
    }
    return new GridRow(KEY + index, cells, Collections.nCopies(def.blocks().size(), NO_LOOK));
  }

  private Cell cell(ColumnDef.Leaf leaf, String text) {
    boolean amount =
        leaf.content() instanceof ColumnDef.Content.Sum
            || leaf.content() instanceof ColumnDef.Content.Figures
            || leaf.content() instanceof ColumnDef.Content.Difference;
    return amount && AmountParser.parse(text, unit) instanceof AmountResult.Value(long fen)
        ? new Cell.Money(fen, text, DECLARED, List.of())
        : new Cell.Text(text);
  }
}
