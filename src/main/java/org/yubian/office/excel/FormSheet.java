package org.yubian.office.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Cell;
import org.yubian.table.FormGrid;
import org.yubian.table.FormGrid.FormCell;

/** Writes one form into its sheet, from its number at the top down. */
final class FormSheet {
  private static final double TITLE_HEIGHT = 36;
  private static final double CAPTION_HEIGHT = 20;

  /** Columns of texts up to so many half-width characters look better centred. */
  private static final int SHORT = 24;

  /** What a number of Excel holds exactly. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");

  private final FormGrid form;
  private final SheetWriter writer;
  private final TableLooks looks;
  private final FormLayout layout;
  private int next;

  FormSheet(FormGrid form, SheetWriter writer) {
    this.form = form;
    this.writer = writer;
    this.looks = new TableLooks(form.def().page(), form.def().amounts());
    PageRoom room = PageRoom.of(form.def().page().landscape());
    this.layout = new FormLayout(form, room, TITLE_HEIGHT + 2 * CAPTION_HEIGHT);
  }

  void write() {
    writer.widths(layout.widths());
    FormGrid.Heading heading = form.heading();
    number(heading.number());
    across(heading.title(), looks.title(), TITLE_HEIGHT);
    if (heading.subtitle() != null) {
      across(heading.subtitle(), looks.caption(HorizontalAlignment.CENTER), CAPTION_HEIGHT);
    }
    int top = next;
    frame(top);
    form.cells().forEach(cell -> cell(cell, top));
    layout.heights().forEach(this::row);
    setUp(top);
  }

  private void number(@Nullable String number) {
    if (number != null) {
      boolean left = TableSheet.isAttachment(number);
      writer.text(
          next,
          left ? 0 : lastColumn(),
          number,
          looks.caption(left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT));
      row(CAPTION_HEIGHT);
    }
  }

  private void across(String text, Look look, double height) {
    writer.merged(new CellRangeAddress(next, next, 0, lastColumn()), text, look);
    row(height);
  }

  /** Lines also around what no cell covers. */
  private void frame(int top) {
    for (int row = 0; row < layout.heights().size(); row++) {
      for (int column = 0; column <= lastColumn(); column++) {
        writer.empty(top + row, column, looks.formText(HorizontalAlignment.LEFT));
      }
    }
  }

  private void cell(FormCell cell, int top) {
    CellRangeAddress own = layout.range(cell);
    CellRangeAddress range =
        new CellRangeAddress(
            top + own.getFirstRow(),
            top + own.getLastRow(),
            own.getFirstColumn(),
            own.getLastColumn());
    Look look = cell.label() ? looks.formLabel() : looks.formText(across(cell));
    writer.merged(range, cell.text(), look);
    if (cell.content() instanceof Cell.Money money && NUMBER.matcher(money.text()).matches()) {
      amount(range, money.text());
    }
  }

  private void amount(CellRangeAddress range, String shown) {
    BigDecimal value = new BigDecimal(shown.replace(",", ""));
    if (value.precision() <= MOST_DIGITS) {
      Look look = looks.formAmount(Math.max(0, value.scale()));
      writer.number(range.getFirstRow(), range.getFirstColumn(), value, null, look, shown);
    }
  }

  /** Short texts in the middle, unless one that follows below or above is long. */
  private HorizontalAlignment across(FormCell cell) {
    return column(cell).allMatch(other -> TextMeasure.width(other.text()) <= SHORT)
        ? HorizontalAlignment.CENTER
        : HorizontalAlignment.LEFT;
  }

  /** The values that stand below each other without a gap, this one among them. */
  private Stream<FormCell> column(FormCell cell) {
    Map<Integer, FormCell> starts = new TreeMap<>();
    form.cells().stream()
        .filter(other -> other.column() == cell.column() && !other.label())
        .filter(other -> other.columnSpan() == cell.columnSpan())
        .forEach(other -> starts.put(other.row(), other));
    List<FormCell> run = new ArrayList<>();
    for (FormCell next : starts.values()) {
      boolean gap = !run.isEmpty() && run.getLast().row() + run.getLast().rowSpan() < next.row();
      if (gap && run.contains(cell)) {
        break;
      }
      if (gap) {
        run.clear();
      }
      run.add(next);
    }
    return run.stream();
  }

  private int lastColumn() {
    return form.columns() - 1;
  }

  private void row(double height) {
    writer.height(next++, height);
  }

  private void setUp(int top) {
    new PageSetup(form.def().page().landscape(), layout.onePage()).apply(writer.sheet());
    PageSetup.numberPages(writer.sheet());
    writer.printArea(lastColumn(), next - 1);
    writer
        .sheet()
        .addIgnoredErrors(
            new CellRangeAddress(0, next - 1, 0, lastColumn()),
            IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    writer.sheet().createFreezePane(0, top);
  }
}
