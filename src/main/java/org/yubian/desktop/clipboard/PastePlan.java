package org.yubian.desktop.clipboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.table.HeaderCell;

/**
 * Where copied cells go: below the headings their first row names, else by position from the chosen
 * cell on; a single copied cell goes into all chosen ones.
 *
 * @param targets the row each goes to
 * @param columns where each of a row goes; {@link #NOWHERE} for one that is left out, {@link
 *     #OUTSIDE} for one that reaches beyond the sheet
 * @param named whether the columns were told by headings
 * @param strangers names of rows that the sheet has not
 */
public record PastePlan(
    List<Integer> targets,
    List<Integer> columns,
    List<List<String>> rows,
    boolean named,
    List<String> strangers) {
  /** For cells without a heading beside others that have one. */
  public static final int NOWHERE = -1;

  /** For cells to the right of the last column. */
  public static final int OUTSIDE = Integer.MAX_VALUE;

  public PastePlan {
    targets = List.copyOf(targets);
    columns = List.copyOf(columns);
    strangers = List.copyOf(strangers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  private PastePlan(int top, List<Integer> columns, List<List<String>> rows, boolean named) {
    this(IntStream.range(top, top + rows.size()).boxed().toList(), columns, rows, named, List.of());
  }

  /** Takes a cell that says something. */
  @FunctionalInterface
  public interface Taker {
    /**
     * @param column −1 is never passed, {@link #OUTSIDE} is
     */
    void take(int row, int column, String text);
  }

  /** Plans where cells go that are pasted at a selection. */
  public static PastePlan of(SheetModel model, SheetSelection at, List<List<String>> cells) {
    if (cells.size() == 1 && cells.getFirst().size() == 1) {
      return everywhere(at, cells.getFirst().getFirst());
    }
    List<Integer> named = cells.size() < 2 ? List.of() : named(model, cells.getFirst());
    if (!named.isEmpty()) {
      return new PastePlan(at.top(), named, cells.subList(1, cells.size()), true);
    }
    List<Integer> right = at.columnsToTheRight(model.layout().columns().size());
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(i < right.size() ? right.get(i) : OUTSIDE);
    }
    return new PastePlan(at.top(), columns, cells, false);
  }

  private static PastePlan everywhere(SheetSelection at, String text) {
    List<String> row = Collections.nCopies(at.columns().size(), text);
    List<List<String>> rows = Collections.nCopies(at.bottom() - at.top() + 1, row);
    return new PastePlan(at.top(), at.columns(), rows, true);
  }

  /** Whether the user should see which columns are meant before anything is pasted. */
  public boolean isToBeAsked() {
    return !named && columns.size() > 1;
  }

  /**
   * The same with each row going where the sheet has a row of its name, if headings told the column
   * of names; as it is where they did not.
   */
  public PastePlan byNames(SheetModel model, int column) {
    int place = named ? columns.indexOf(column) : -1;
    if (place < 0) {
      return this;
    }
    List<Integer> found = new ArrayList<>();
    List<List<String>> placed = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (List<String> row : rows) {
      String name = place < row.size() ? plain(row.get(place)) : "";
      int target = name.isEmpty() ? NOWHERE : row(model, column, name);
      if (target != NOWHERE) {
        found.add(target);
        placed.add(row);
      } else if (!name.isEmpty()) {
        unknown.add(row.get(place).strip());
      }
    }
    List<Integer> others = new ArrayList<>(columns);
    others.set(place, NOWHERE);
    return new PastePlan(found, others, placed, true, unknown);
  }

  private static int row(SheetModel model, int column, String name) {
    for (int row = 0; row < model.rowCount(); row++) {
      if (plain(model.cell(row, column).text()).equals(name)) {
        return row;
      }
    }
    return NOWHERE;
  }

  /** How many columns are pasted. */
  public int width() {
    return columns.size();
  }

  /** Tells every cell that says something, row by row. */
  public void each(Taker taker) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      for (int j = 0; j < Math.min(columns.size(), row.size()); j++) {
        if (columns.get(j) != NOWHERE && !row.get(j).isBlank()) {
          taker.take(targets.get(i), columns.get(j), row.get(j).strip());
        }
      }
    }
  }

  /**
   * The columns that a row names, where every cell of it is the name of a column, or blank.
   *
   * @return empty where the row is none of names, or it cannot be told which columns are meant
   */
  private static List<Integer> named(SheetModel model, List<String> row) {
    List<Integer> columns = new ArrayList<>();
    for (String cell : row) {
      String name = plain(cell);
      int found = name.isEmpty() ? NOWHERE : find(model, name, columns, row);
      if (found == NOWHERE && !name.isEmpty()) {
        return List.of();
      }
      columns.add(found);
    }
    return columns.stream().allMatch(column -> column == NOWHERE) ? List.of() : columns;
  }

  private static int find(SheetModel model, String name, List<Integer> taken, List<String> row) {
    List<Integer> same = new ArrayList<>();
    List<SheetColumn> all = model.layout().columns();
    for (int i = 0; i < all.size(); i++) {
      if (plain(group(model, i) + all.get(i).name()).equals(name) && !taken.contains(i)) {
        return i;
      }
      if (plain(all.get(i).name()).equals(name)) {
        same.add(i);
      }
    }
    // A name that several columns have says which is meant only where all of them are there.
    long there = row.stream().filter(cell -> plain(cell).equals(name)).count();
    return same.size() == there
        ? same.stream().filter(each -> !taken.contains(each)).findFirst().orElse(NOWHERE)
        : NOWHERE;
  }

  /** The heading over a column's own; empty for none. */
  private static String group(SheetModel model, int column) {
    return model.layout().header().stream()
        .filter(cell -> cell.row() == 0 && cell.columnSpan() > 1)
        .filter(cell -> column >= cell.column() && column < cell.column() + cell.columnSpan())
        .map(HeaderCell::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000·：:]|其中", "");
  }
}
