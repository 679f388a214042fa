package org.yubian.office.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.WorkbookFiller.Place;
import org.yubian.subject.NameForm;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;

/**
 * Decides which cell of the blank sheet each figure of a table goes to: rows with the same labels
 * find each other in order, the others take the blank rows between them.
 */
final class FillPlan {
  private static final Messages TEXT = Messages.of(FillPlan.class);

  /** How many cells are named where more are meant. */
  private static final int SOME = 5;

  private final Place place;
  private final Grid grid;
  private final BlankCells blank;
  private final List<String> remarks = new ArrayList<>();
  private final List<String> obstacles = new ArrayList<>();
  private final List<String> formulas = new ArrayList<>();
  private int count;

  FillPlan(Place place, Grid grid, SubmittedSheet sheet, Worksheet worksheet) {
    this.place = place;
    this.grid = grid;
    this.blank = new BlankCells(place, sheet, worksheet);
  }

  List<String> remarks() {
    return remarks;
  }

  List<String> obstacles() {
    return obstacles;
  }

  /** How many cells were written. */
  int count() {
    return count;
  }

  void write() {
    int first = 0;
    for (Block block : grid.def().blocks()) {
      int after = first + block.leaves().size();
      block(first, after);
      missingColumns(first, after);
      first = after;
    }
    if (!formulas.isEmpty()) {
      String which = String.join(", ", formulas.subList(0, Math.min(SOME, formulas.size())));
      remarks.add(TEXT.get("fill.formula", place.sheet(), formulas.size(), which));
    }
  }

  private void block(int first, int after) {
    List<Integer> texts = new ArrayList<>();
    for (int leaf = first; leaf < after; leaf++) {
      if (isText(leaf) && place.columns().get(leaf) >= 0) {
        texts.add(leaf);
      }
    }
    List<Integer> columns = texts.stream().map(leaf -> place.columns().get(leaf)).toList();
    int[] rows = anchors(texts, columns);
    List<Integer> bound = bound(first, after);
    // Where rows have no names, figures of last time do not tell them apart either.
    IntPredicate free =
        row -> texts.isEmpty() ? blank.hasOnlyFigures(row, bound) : blank.isFree(row, bound);
    int cursor = place.firstRow();
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] >= 0) {
        cursor = rows[row] + 1;
        fill(row, rows[row], first, after, true);
      } else if (needsRow(row, first, after)) {
        int limit = next(rows, row);
        while (cursor < limit && !free.test(cursor)) {
          cursor++;
        }
        if (cursor >= limit) {
          obstacles.add(noRoom(rows, row, limit, first, after));
          return;
        }
        fill(row, cursor++, first, after, false);
      }
    }
  }

  private List<Integer> bound(int first, int after) {
    return place.columns().subList(first, after).stream().filter(column -> column >= 0).toList();
  }

  /** For each row of the table the row of the sheet with the same labels; −1 for none. */
  private int[] anchors(List<Integer> texts, List<Integer> columns) {
    int[] rows = new int[grid.rows().size()];
    int cursor = place.firstRow();
    for (int row = 0; row < rows.length; row++) {
      rows[row] = -1;
      String label = label(row, texts);
      for (int at = cursor; !label.isEmpty() && at < blank.end(); at++) {
        if (label.equals(blank.label(at, columns))) {
          rows[row] = at;
          cursor = at + 1;
          break;
        }
      }
    }
    return rows;
  }

  private String label(int row, List<Integer> leaves) {
    StringBuilder label = new StringBuilder();
    leaves.forEach(leaf -> label.append(NameForm.of(grid.cell(row, leaf).text())));
    return label.toString();
  }

  /** The sheet's row of the next row of the table that has one. */
  private int next(int[] rows, int row) {
    for (int i = row + 1; i < rows.length; i++) {
      if (rows[i] >= 0) {
        return rows[i];
      }
    }
    return blank.end();
  }

  /** A row that is always printed and shows no amount need not be in the blank. */
  private boolean needsRow(int row, int first, int after) {
    boolean amounts = false;
    boolean anything = false;
    for (int leaf = first; leaf < after; leaf++) {
      boolean shown = !grid.cell(row, leaf).text().isEmpty();
      anything |= shown;
      amounts |= shown && !isText(leaf) && isNotZero(grid.cell(row, leaf));
    }
    String key = grid.rows().get(row).key();
    return amounts || (anything && (key.isEmpty() || key.contains("/")));
  }

  private static boolean isNotZero(Cell cell) {
    return !(cell instanceof Cell.Money money) || money.fen() != 0;
  }

  private String noRoom(int[] rows, int row, int limit, int first, int after) {
    int missing = 0;
    for (int i = row; i < rows.length && rows[i] < 0; i++) {
      missing += needsRow(i, first, after) ? 1 : 0;
    }
    return TEXT.get("fill.room", place.sheet(), grid.heading().title(), missing, limit + 1);
  }

  private void fill(int row, int sheetRow, int first, int after, boolean labelled) {
    for (int leaf = first; leaf < after; leaf++) {
      int column = place.columns().get(leaf);
      Cell cell = grid.cell(row, leaf);
      if (column < 0 || cell.text().isEmpty() || (labelled && isText(leaf))) {
        continue;
      }
      int at = blank.mergedColumn(sheetRow, column);
      String address = CellReference.convertNumToColString(at) + (sheetRow + 1);
      String old = blank.text(sheetRow, at);
      if (blank.hasFormula(sheetRow, at)) {
        formulas.add(address);
      } else if (!BlankCells.isFigure(old)) {
        obstacles.add(TEXT.get("fill.occupied", place.sheet(), address, old, cell.text()));
      } else {
        blank.write(sheetRow, at, content(cell));
        count++;
      }
    }
  }

  private Worksheet.Content content(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> new Worksheet.Content(false, text.text());
      case Cell.Money money -> number(amount(money), money.text());
      case Cell.Percent percent -> number(percent.percent(), percent.text());
    };
  }

  private static Worksheet.Content number(@Nullable BigDecimal value, String text) {
    return value == null
        ? new Worksheet.Content(false, text)
        : new Worksheet.Content(true, value.toPlainString());
  }

  /** As displayed, or in the blank's own unit with two decimals. */
  private BigDecimal amount(Cell.Money money) {
    if (place.unit() == grid.def().amounts().unit()) {
      return new BigDecimal(money.text().replace(",", ""));
    }
    return BigDecimal.valueOf(money.fen())
        .divide(BigDecimal.valueOf(place.unit().fen()), 2, RoundingMode.HALF_UP);
  }

  /** Figures for which the blank has no column. */
  private void missingColumns(int first, int after) {
    for (int leaf = first; leaf < after; leaf++) {
      int column = leaf;
      boolean lost =
          place.columns().get(leaf) < 0
              && !isText(leaf)
              && grid.rows().stream().anyMatch(row -> isNotZeroText(row.cells().get(column)));
      if (lost) {
        String title = grid.columns().get(leaf).title().text();
        remarks.add(TEXT.get("fill.column", place.sheet(), grid.heading().title(), title));
      }
    }
  }

  private static boolean isNotZeroText(Cell cell) {
    return !cell.text().isEmpty() && isNotZero(cell);
  }

  private boolean isText(int leaf) {
    return grid.columns().get(leaf).content() instanceof ColumnDef.Content.Text;
  }
}
