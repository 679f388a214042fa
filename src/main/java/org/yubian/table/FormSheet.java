package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Indicator;
import org.yubian.table.pack.CellPlacing;
import org.yubian.table.pack.FormDef;

/** The cells of one form while it is laid out, from the top down. */
final class FormSheet {
  private final int width;
  private final Function<FormDef.FormCell, Cell> contents;
  private final List<FormGrid.FormCell> cells = new ArrayList<>();
  private int rows;

  /**
   * @param contents what a cell holds
   */
  FormSheet(int width, Function<FormDef.FormCell, Cell> contents) {
    this.width = width;
    this.contents = contents;
  }

  int rows() {
    return rows;
  }

  List<FormGrid.FormCell> cells() {
    return cells;
  }

  /** Rows of single cells. */
  void add(List<FormDef.Line> lines) {
    for (CellPlacing.Placed placed : CellPlacing.of(lines, width).cells()) {
      FormDef.FormCell cell = placed.cell();
      put(rows + placed.row(), placed.column(), cell.rows(), cell);
    }
    rows += lines.size();
  }

  /** Indicators, with what stands to their left and above. */
  void add(FormDef.Indicators block, List<Indicator> indicators) {
    List<IndicatorRows.Entry> entries = new IndicatorRows(block.fixed()).of(indicators);
    int header = block.header().isEmpty() ? 0 : 1;
    int column = 0;
    for (FormDef.FormCell lead : block.lead()) {
      put(rows, column, entries.size() + header, lead);
      column += lead.columns();
    }
    int right = column;
    for (FormDef.FormCell cell : block.header()) {
      put(rows, right, 1, cell);
      right += cell.columns();
    }
    for (FormDef.IndicatorColumn each : block.columns()) {
      column(each, column, rows + header, entries);
      column += each.span();
    }
    rows += entries.size() + header;
  }

  /** One column of the indicators; equal headings below each other are one cell. */
  private void column(
      FormDef.IndicatorColumn def, int column, int top, List<IndicatorRows.Entry> entries) {
    boolean heading = def.show() == FormDef.Show.LEVEL1 || def.show() == FormDef.Show.LEVEL2;
    IntPredicate continues =
        row ->
            heading && row > 0 && sameHeading(def.show(), entries.get(row - 1), entries.get(row));
    int row = 0;
    while (row < entries.size()) {
      int end = row + 1;
      while (end < entries.size() && continues.test(end)) {
        end++;
      }
      Cell text = new Cell.Text(text(def, entries.get(row)));
      cells.add(new FormGrid.FormCell(top + row, column, end - row, def.span(), text, heading));
      row = end;
    }
  }

  private static boolean sameHeading(
      FormDef.Show show, IndicatorRows.Entry above, IndicatorRows.Entry below) {
    return above.level1().equals(below.level1())
        && (show == FormDef.Show.LEVEL1 || above.level2().equals(below.level2()));
  }

  private static String text(FormDef.IndicatorColumn def, IndicatorRows.Entry entry) {
    Indicator indicator = entry.indicator();
    return switch (def.show()) {
      case LEVEL1 -> entry.level1();
      case LEVEL2 -> entry.level2();
      case BLANK -> "";
      case LEVEL3 -> indicator == null ? "" : indicator.level3();
      case PRINTED -> indicator == null ? "" : indicator.printed();
      case VALUE -> indicator == null ? "" : indicator.value();
      case MEASURE -> indicator == null ? "" : orBlank(indicator.measure());
      case OPERATOR -> indicator == null ? "" : operator(def, indicator);
    };
  }

  /** A value that is no number is a 定性 one, in forms that have a column to say so. */
  private static String operator(FormDef.IndicatorColumn def, Indicator indicator) {
    if (indicator.operator() != null) {
      return indicator.operator();
    }
    boolean number = indicator.value().matches("-?\\d+(\\.\\d+)?%?");
    return number ? "" : orBlank(def.qualitative());
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void put(int row, int column, int rowSpan, FormDef.FormCell cell) {
    cells.add(
        new FormGrid.FormCell(
            row, column, rowSpan, cell.columns(), contents.apply(cell), cell.label()));
  }
}
