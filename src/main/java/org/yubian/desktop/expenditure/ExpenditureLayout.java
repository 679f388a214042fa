package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;

/** Puts the columns under their headings. */
final class ExpenditureLayout {
  private static final Messages TEXT = Messages.of(ExpenditureLayout.class);

  /** Width of a bold digit and of a cell's insets, in pixels at the usual size of text. */
  private static final double DIGIT = 7.4;

  private static final double INSETS = 18;
  private static final double LEAST = 76;

  private final Arrangement by;
  private final double amountWidth;
  private final Predicate<ExpenditureColumn> shown;

  /**
   * @param longest the longest amount as it is shown
   * @param shown whether a rare column is shown
   */
  ExpenditureLayout(Arrangement by, String longest, Predicate<ExpenditureColumn> shown) {
    this.by = by;
    this.amountWidth = Math.max(LEAST, INSETS + DIGIT * longest.length());
    this.shown = shown;
  }

  SheetLayout layout() {
    List<Heading> headings = new ArrayList<>();
    headings.add(leaf(ExpenditureColumn.CODE, 108));
    headings.add(leaf(ExpenditureColumn.NAME, 224));
    if (shown.test(ExpenditureColumn.CROSS)) {
      String other = TEXT.get("function.cross." + by.name());
      headings.add(new Heading.Leaf(SheetColumn.text(ExpenditureColumn.CROSS.id(), other, 170)));
    }
    headings.add(leaf(ExpenditureColumn.TOTAL, amountWidth + 4));
    headings.add(
        over(
            TEXT.get("function.basic"),
            ExpenditureColumn.BASIC,
            ExpenditureColumn.PERSONNEL,
            ExpenditureColumn.ROUTINE));
    headings.add(leaf(ExpenditureColumn.PROJECT, amountWidth));
    rare(headings, ExpenditureColumn.OTHER);
    headings.add(
        over(
            TEXT.get("function.fiscal"),
            ExpenditureColumn.FISCAL,
            ExpenditureColumn.GENERAL,
            ExpenditureColumn.GOVERNMENT_FUND,
            ExpenditureColumn.STATE_CAPITAL));
    headings.add(leaf(ExpenditureColumn.SPECIAL, amountWidth - 8));
    headings.add(leaf(ExpenditureColumn.OWN, amountWidth - 8));
    rare(headings, ExpenditureColumn.SURPLUS);
    headings.add(leaf(ExpenditureColumn.CARRIED, amountWidth - 8));
    headings.add(
        new Heading.Over(
            TEXT.get("function.compared"),
            List.of(
                column(ExpenditureColumn.PREVIOUS, amountWidth),
                column(ExpenditureColumn.GROWTH, amountWidth),
                column(ExpenditureColumn.RATE, 54))));
    return Heading.outline(headings, 2, 1);
  }

  private void rare(List<Heading> headings, ExpenditureColumn column) {
    if (shown.test(column)) {
      headings.add(leaf(column, amountWidth - 8));
    }
  }

  private Heading over(String text, ExpenditureColumn... columns) {
    List<SheetColumn> below = new ArrayList<>();
    for (ExpenditureColumn column : columns) {
      below.add(column(column, amountWidth));
    }
    return new Heading.Over(text, below);
  }

  private static Heading leaf(ExpenditureColumn column, double width) {
    return new Heading.Leaf(column(column, width));
  }

  private static SheetColumn column(ExpenditureColumn column, double width) {
    String name = TEXT.get("function.column." + column.id());
    return column.isText()
        ? SheetColumn.text(column.id(), name, width)
        : SheetColumn.amount(column.id(), name, width);
  }
}
