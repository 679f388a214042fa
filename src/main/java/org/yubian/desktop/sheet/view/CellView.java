package org.yubian.desktop.sheet.view;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;

/** One cell on screen; it is used again for other rows as the sheet scrolls. */
final class CellView extends Label {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final Map<Mark, PseudoClass> MARKS = marks();

  /** Space between the text and the cell's edges, in pixels. */
  static final double PADDING = 8;

  private final SheetState state;
  private final int column;
  private boolean found;
  private SheetCell shown = SheetCell.EMPTY;
  private double indent = -1;
  private @Nullable Object shownKey;

  CellView(SheetState state, int column) {
    this.state = state;
    this.column = column;
    getStyleClass().setAll("sheet-cell");
    setAlignment(
        switch (state.columns.layout().columns().get(column).align()) {
          case LEFT -> Pos.CENTER_LEFT;
          case CENTER -> Pos.CENTER;
          case RIGHT -> Pos.CENTER_RIGHT;
        });
    setMinSize(0, 0);
    setFocusTraversable(false);
    setManaged(false);
    setOnMouseEntered(event -> explain());
  }

  /**
   * Pointing at a cell shows its note, or its text where that does not fit. Made only then: most
   * cells are scrolled past without being pointed at.
   */
  private void explain() {
    String note = shown.note() != null ? shown.note() : isTextTruncated() ? getText() : null;
    setTooltip(note == null ? null : new Tooltip(note));
  }

  private static Map<Mark, PseudoClass> marks() {
    Map<Mark, PseudoClass> marks = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      marks.put(mark, PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)));
    }
    return Map.copyOf(marks);
  }

  int column() {
    return column;
  }

  /** Leaves room at the left, for the outline. */
  void indent(double pixels) {
    if (pixels != indent) {
      indent = pixels;
      setPadding(new Insets(0, PADDING, 0, PADDING + pixels));
    }
  }

  /**
   * Shows the cell of a row.
   *
   * @param key of the row
   * @param flash whether a text that differs from before is to be seen changing
   */
  void show(int row, Object key, boolean flash) {
    SheetCell cell = state.model.cell(row, column);
    boolean same = key.equals(shownKey);
    if (!cell.equals(shown)) {
      if (flash && same && !cell.text().equals(shown.text())) {
        state.flash(this);
      }
      dress(cell);
    }
    shownKey = key;
    showFound();
    showSelection(row);
  }

  void showSelection(int row) {
    var selection = state.selection.get();
    boolean chosen = selection.contains(row, column);
    boolean cursor = selection.row() == row && selection.column() == column;
    pseudoClassStateChanged(SELECTED, chosen && !selection.isSingle());
    pseudoClassStateChanged(CURSOR, cursor);
  }

  /** Marks the cell where it holds what is being looked for. */
  private void showFound() {
    boolean holds =
        !state.wanted.isNone() && (state.wanted.in(shown.text()) || state.wanted.in(shown.tail()));
    if (holds != found) {
      found = holds;
      pseudoClassStateChanged(FOUND, holds);
    }
  }

  void setFlashing(boolean flashing) {
    pseudoClassStateChanged(FLASH, flashing);
  }

  private void dress(SheetCell cell) {
    if (!cell.text().equals(shown.text())) {
      setText(cell.text());
    }
    boolean declared = cell.marks().contains(Mark.DECLARED);
    if (!cell.tail().equals(shown.tail()) || declared != shown.marks().contains(Mark.DECLARED)) {
      addOrnament(cell.tail(), declared);
    }
    if (!cell.marks().equals(shown.marks())) {
      MARKS.forEach((mark, style) -> pseudoClassStateChanged(style, cell.marks().contains(mark)));
    }
    if (getTooltip() != null) {
      setTooltip(null);
    }
    shown = cell;
  }

  /** A dot before a declared figure; lighter text behind a name. */
  private void addOrnament(String tail, boolean declared) {
    if (tail.isEmpty() && !declared) {
      setGraphic(null);
      return;
    }
    Region ornament = declared ? new Region() : new Label(tail);
    ornament.getStyleClass().setAll(declared ? "sheet-dot" : "sheet-tail");
    setContentDisplay(declared ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
    setGraphic(ornament);
  }
}
