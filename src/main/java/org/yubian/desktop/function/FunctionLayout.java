package org.yubian.desktop.function;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;

/** Puts the columns under their headings. */
final class FunctionLayout {
  private static final Messages TEXT = Messages.of(FunctionLayout.class);

  /** Width of a bold digit and of a cell's insets, in pixels at the usual size of text. */
  private static final double DIGIT = 7.4;

  private static final double INSETS = 18;
  private static final double LEAST = 76;

  private final double amountWidth;
  private final Predicate<FunctionColumn> shown;

  /**
   * @param longest the longest amount as it is shown
   * @param shown whether a rare column is shown
   */
  FunctionLayout(String longest, Predicate<FunctionColumn> shown) {
    this.amountWidth = Math.max(LEAST, INSETS + DIGIT * longest.length());
    this.shown = shown;
  }

  SheetLayout layout() {
    List<Heading> headings = new ArrayList<>();
    headings.add(leaf(FunctionColumn.CODE, 108));
    headings.add(leaf(FunctionColumn.NAME, 224));
    headings.add(leaf(FunctionColumn.TOTAL, amountWidth + 4));
    headings.add(
        over(
            TEXT.get("function.basic"),
            FunctionColumn.BASIC,
            FunctionColumn.PERSONNEL,
            FunctionColumn.ROUTINE));
    headings.add(leaf(FunctionColumn.PROJECT, amountWidth));
    rare(headings, FunctionColumn.OTHER);
    headings.add(
        over(
            TEXT.get("function.fiscal"),
            FunctionColumn.FISCAL,
            FunctionColumn.GENERAL,
            FunctionColumn.GOVERNMENT_FUND,
            FunctionColumn.STATE_CAPITAL));
    headings.add(leaf(FunctionColumn.SPECIAL, amountWidth - 8));
    headings.add(leaf(FunctionColumn.OWN, amountWidth - 8));
    rare(headings, FunctionColumn.SURPLUS);
    headings.add(leaf(FunctionColumn.CARRIED, amountWidth - 8));
    headings.add(
        new Heading.Over(
            TEXT.get("function.compared"),
            List.of(
                column(FunctionColumn.PREVIOUS, amountWidth),
                column(FunctionColumn.GROWTH, amountWidth),
                column(FunctionColumn.RATE, 54))));
    return Heading.outline(headings, 2, 1);
  }

  private void rare(List<Heading> headings, FunctionColumn column) {
    if (shown.test(column)) {
      headings.add(leaf(column, amountWidth - 8));
    }
  }

  private Heading over(String text, FunctionColumn... columns) {
    List<SheetColumn> below = new ArrayList<>();
    for (FunctionColumn column : columns) {
      below.add(column(column, amountWidth));
    }
    return new Heading.Over(text, below);
  }

  private static Heading leaf(FunctionColumn column, double width) {
    return new Heading.Leaf(column(column, width));
  }

  private static SheetColumn column(FunctionColumn column, double width) {
    String name = TEXT.get("function.column." + column.id());
    return column.isText()
        ? SheetColumn.text(column.id(), name, width)
        : SheetColumn.amount(column.id(), name, width);
  }
}
