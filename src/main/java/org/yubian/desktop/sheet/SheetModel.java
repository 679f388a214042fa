package org.yubian.desktop.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a sheet. Rows are asked for by their place on screen, folded ones left out; the
 * first {@link SheetLayout#fixedRows()} of them never scroll.
 */
public interface SheetModel {
  SheetLayout layout();

  int rowCount();

  SheetRow row(int row);

  SheetCell cell(int row, int column);

  /** Over how many columns a cell extends; 0 for one covered by the cell before it. */
  default int columnSpan(int row, int column) {
    return 1;
  }

  /** The column into which typing in a cell goes, where that is another one of its row. */
  default int entryColumn(int row, int column) {
    return column;
  }

  /** Whether a cell can be typed into, and what the editor then starts with. */
  Entry entry(int row, int column);

  /** What may be meant by what is being typed, the likeliest first. */
  default List<Suggestion> suggestions(int row, int column, String text) {
    return List.of();
  }

  /** What the typed text would give, where that is not plain to see, as for a formula. */
  default Optional<String> preview(int row, int column, String text) {
    return Optional.empty();
  }

  /** Takes what was typed, or the value of the suggestion that was chosen. */
  Commit commit(int row, int column, String text);

  /** Empties the cells that can be emptied, as one edit. */
  Commit clear(SheetSelection cells);

  /**
   * The row to go to when letters are typed where nothing can be entered, as in a list; it is
   * unfolded where it was folded away.
   *
   * @param from row the cursor is on, which may match, too
   * @return −1 where no row begins with them
   */
  default int typeAhead(String typed, int from) {
    return -1;
  }

  /** Whether a row can be dragged to another place. */
  default boolean isMovable(int row) {
    return false;
  }

  /**
   * Puts a row where another one stands; those between give way.
   *
   * @return where it is now, or why it cannot go there
   */
  default Commit move(int row, int to) {
    return Commit.DONE;
  }

  /** Folds or unfolds a row. */
  default void toggle(int row) {}

  /** Where a row of this key stands now; −1 where it is not shown. */
  default int indexOf(Object key) {
    for (int row = 0; row < rowCount(); row++) {
      if (row(row).key().equals(key)) {
        return row;
      }
    }
    return -1;
  }

  /** Which rows are unfolded, as texts to be remembered; empty where nothing folds. */
  default Set<String> unfolded() {
    return Set.of();
  }

  /** Unfolds the rows of which this was remembered, and folds the others. */
  default void unfold(Set<String> remembered) {}

  /** Hears of changes; one listener, the sheet that shows the model. */
  void listen(Listener listener);

  /** Hears of changes of a model. */
  interface Listener {
    /** Texts and marks may differ, the rows are the same. */
    void cellsChanged();

    /** Rows came, went or were folded. */
    void rowsChanged();

    /** Columns or headings are others. */
    void layoutChanged();
  }
}
