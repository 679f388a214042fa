package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import org.yubian.session.SubmittedSheet.Merge;

/** The words above each column within some rows of a sheet, through merged and blank cells. */
final class HeaderStacks {
  private final SheetCells cells;
  private final int from;
  private final int to;
  private final String[][] texts;

  private HeaderStacks(SheetCells cells, int from, int to) {
    this.cells = cells;
    this.from = from;
    this.to = to;
    this.texts = new String[to - from][cells.width()];
  }

  /**
   * @param from first row
   * @param to row after the last
   */
  static List<List<String>> of(SheetCells cells, int from, int to, Words words) {
    HeaderStacks stacks = new HeaderStacks(cells, from, to);
    stacks.fill();
    List<List<String>> all = new ArrayList<>();
    for (int column = 0; column < cells.width(); column++) {
      List<String> stack = new ArrayList<>();
      for (int row = 0; row < to - from; row++) {
        String word = words.header(stacks.texts[row][column]);
        if (!word.isEmpty()) {
          stack.add(word);
        }
      }
      all.add(stacks.isWithinTheLeft(column) ? List.of() : stack);
    }
    return all;
  }

  /** Whether the lowest heading above a column is merged from a column further left. */
  private boolean isWithinTheLeft(int column) {
    for (int row = to - 1; row >= from; row--) {
      Merge merge = cells.merge(row, column);
      if (merge != null && !cells.text(merge).isEmpty()) {
        return merge.firstColumn() < cells.sheetColumn(column);
      }
      if (!cells.text(row, column).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private void fill() {
    for (int row = from; row < to; row++) {
      for (int column = 0; column < cells.width(); column++) {
        texts[row - from][column] = word(row, column);
      }
    }
  }

  private String word(int row, int column) {
    Merge merge = cells.merge(row, column);
    if (merge != null) {
      // Merged downwards, the word counts once.
      boolean first = row == from || !merge.equals(cells.merge(row - 1, column));
      return first ? cells.text(merge) : "";
    }
    String own = cells.text(row, column);
    return own.isEmpty() && isUnderHeadingOfTheLeft(row, column)
        ? texts[row - from][column - 1]
        : own;
  }

  /** A heading over several columns may stand in the first of them only. */
  private boolean isUnderHeadingOfTheLeft(int row, int column) {
    if (column == 0 || texts[row - from][column - 1].isEmpty()) {
      return false;
    }
    boolean sameAbove =
        row == from || texts[row - 1 - from][column].equals(texts[row - 1 - from][column - 1]);
    return sameAbove && hasWordBelow(row, column) && hasWordBelow(row, column - 1);
  }

  private boolean hasWordBelow(int row, int column) {
    for (int below = row + 1; below < to; below++) {
      if (!cells.text(below, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
