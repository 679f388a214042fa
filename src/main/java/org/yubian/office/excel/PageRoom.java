package org.yubian.office.excel;

import java.util.List;

/**
 * What an A4 page has room for, within the margins.
 *
 * @param width in digits of the workbook's font
 * @param height in points
 */
record PageRoom(double width, double height) {
  private static final double SHORT_SIDE = 8.27;
  private static final double LONG_SIDE = 11.69;
  private static final double POINTS_PER_INCH = 72;

  /** Width of a digit of 宋体 10 as Excel draws it, seven of 96 pixels to the inch. */
  static final double POINTS_PER_DIGIT = 5.25;

  static final double SIDE_MARGIN = 0.5;
  static final double TOP_MARGIN = 0.7;
  static final double BOTTOM_MARGIN = 0.7;
  static final double FOOTER_MARGIN = 0.35;

  static PageRoom of(boolean landscape) {
    double across = landscape ? LONG_SIDE : SHORT_SIDE;
    double down = landscape ? SHORT_SIDE : LONG_SIDE;
    return new PageRoom(
        (across - 2 * SIDE_MARGIN) * POINTS_PER_INCH / POINTS_PER_DIGIT,
        (down - TOP_MARGIN - BOTTOM_MARGIN) * POINTS_PER_INCH);
  }

  /** By how much a sheet with such columns is made smaller to fit. */
  double scale(List<Double> widths) {
    return Math.min(1, width / widths.stream().mapToDouble(w -> w).sum());
  }
}
