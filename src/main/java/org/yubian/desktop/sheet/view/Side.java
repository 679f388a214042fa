package org.yubian.desktop.sheet.view;

import javafx.scene.layout.Region;

/** The frozen or the scrolling half of a sheet: headings, fixed rows, scrolling rows. */
final class Side extends Region {
  private final SheetState state;
  private final boolean frozen;
  private final HeaderBlock header;
  private final CellBlock fixed;
  private final CellBlock body;

  Side(SheetState state, boolean frozen) {
    this.state = state;
    this.frozen = frozen;
    header = new HeaderBlock(state, frozen);
    fixed = new CellBlock(state, frozen);
    body = new CellBlock(state, frozen);
    setManaged(false);
    fixed.getStyleClass().add("fixed");
    getStyleClass().setAll("sheet-side", frozen ? "frozen" : "scrolling");
    getChildren().addAll(body, fixed, header);
  }

  void reset() {
    fixed.reset();
    body.reset();
  }

  void arrange(double width, double height) {
    double top = state.headerHeight();
    double fixedHeight = state.fixedHeight();
    boolean ends = state.endsWithColumns && !frozen;
    double headerWidth = ends ? Math.min(width, state.columns.scrollingWidth()) : width;
    header.resizeRelocate(0, 0, headerWidth, top);
    fixed.resizeRelocate(0, top, width, fixedHeight);
    body.resizeRelocate(0, top + fixedHeight, width, Math.max(0, height - top - fixedHeight));
  }

  /**
   * Shows what is in sight.
   *
   * @param left how far the side is scrolled to the right
   * @param top how far the scrolling rows are scrolled down
   */
  void show(double left, double top, boolean keep, boolean flash) {
    header.show(left);
    fixed.scrollTo(left);
    body.scrollTo(left);
    int fixedRows = state.fixedRows();
    fixed.show(0, fixedRows - 1, 0, keep, flash);
    int first = (int) Math.floor(top / SheetState.ROW);
    int last =
        Math.min(
            (int) Math.ceil((top + body.getHeight()) / SheetState.ROW) - 1,
            state.scrollingRows() - 1);
    body.show(fixedRows + first, fixedRows + last, first * SheetState.ROW - top, keep, flash);
  }

  void showSelection() {
    fixed.showSelection();
    body.showSelection();
  }
}
