package org.yubian.desktop.sheet.view;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars of a sheet, in pixels; each is seen only where there is more than fits. */
final class ScrollBars {
  private static final double THICKNESS = 12;

  private final ScrollBar horizontal = new ScrollBar();
  private final ScrollBar vertical = new ScrollBar();
  private double viewWidth;
  private double viewHeight;
  private double contentWidth;
  private double contentHeight;

  /**
   * @param scrolled told after scrolling, whether across (or only down)
   */
  ScrollBars(Consumer<Boolean> scrolled) {
    vertical.setOrientation(Orientation.VERTICAL);
    for (ScrollBar bar : new ScrollBar[] {horizontal, vertical}) {
      bar.setManaged(false);
      bar.setFocusTraversable(false);
      bar.setMin(0);
    }
    horizontal.valueProperty().addListener((value, was, is) -> scrolled.accept(true));
    vertical.valueProperty().addListener((value, was, is) -> scrolled.accept(false));
  }

  ScrollBar horizontal() {
    return horizontal;
  }

  ScrollBar vertical() {
    return vertical;
  }

  double left() {
    return horizontal.isVisible() ? Math.rint(horizontal.getValue()) : 0;
  }

  double top() {
    return vertical.isVisible() ? Math.rint(vertical.getValue()) : 0;
  }

  double verticalWidth() {
    return vertical.isVisible() ? THICKNESS : 0;
  }

  double horizontalHeight() {
    return horizontal.isVisible() ? THICKNESS : 0;
  }

  double viewHeight() {
    return viewHeight;
  }

  /**
   * Places the bars.
   *
   * @param left where the scrolling columns begin
   * @param top where the scrolling rows begin
   */
  void arrange(double width, double height, double left, double top, double columns, double rows) {
    contentWidth = columns;
    contentHeight = rows;
    boolean down = rows > height - top;
    boolean across = columns > width - left - (down ? THICKNESS : 0);
    down = rows > height - top - (across ? THICKNESS : 0);
    viewWidth = Math.max(0, width - left - (down ? THICKNESS : 0));
    viewHeight = Math.max(0, height - top - (across ? THICKNESS : 0));
    set(horizontal, across, columns, viewWidth);
    set(vertical, down, rows, viewHeight);
    horizontal.resizeRelocate(left, height - THICKNESS, viewWidth, THICKNESS);
    vertical.resizeRelocate(width - THICKNESS, top, THICKNESS, viewHeight);
  }

  private static void set(ScrollBar bar, boolean needed, double content, double view) {
    double most = Math.max(0, content - view);
    bar.setMax(most);
    bar.setVisibleAmount(content <= 0 ? most : most * view / content);
    bar.setUnitIncrement(SheetState.ROW);
    bar.setBlockIncrement(view);
    bar.setValue(needed ? Math.min(bar.getValue(), most) : 0);
    bar.setVisible(needed);
  }

  void scrollBy(double across, double down) {
    move(horizontal, horizontal.getValue() + across);
    move(vertical, vertical.getValue() + down);
  }

  void revealVertically(double from, double size) {
    reveal(vertical, from, size, viewHeight, contentHeight);
  }

  void revealHorizontally(double from, double size) {
    reveal(horizontal, from, size, viewWidth, contentWidth);
  }

  private static void reveal(ScrollBar bar, double from, double size, double view, double content) {
    if (!bar.isVisible() || content <= view) {
      return;
    }
    if (from < bar.getValue()) {
      move(bar, from);
    } else if (from + size > bar.getValue() + view) {
      move(bar, from + size - view);
    }
  }

  private static void move(ScrollBar bar, double value) {
    if (bar.isVisible()) {
      bar.setValue(Math.max(0, Math.min(bar.getMax(), value)));
    }
  }
}
