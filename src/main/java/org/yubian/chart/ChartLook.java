package org.yubian.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * Colours and font of a chart.
 *
 * @param font of the program, at any size
 * @param window behind everything
 * @param text of titles and amounts
 * @param soft text of axes and legends
 * @param rule lines
 * @param current this year
 * @param previous last year
 * @param parts several parts of a whole, told apart by lightness, too
 */
public record ChartLook(
    Font font,
    Color window,
    Color text,
    Color soft,
    Color rule,
    Color current,
    Color previous,
    List<Color> parts) {
  public ChartLook {
    parts = List.copyOf(parts);
  }

  /** On white paper. */
  public static ChartLook ofPaper(Font font) {
    return new ChartLook(
        font,
        Color.WHITE,
        new Color(0x1f2630),
        new Color(0x59636f),
        new Color(0xdfe3e8),
        new Color(0x33658f),
        new Color(0xa9b2bc),
        List.of(
            new Color(0x33658f),
            new Color(0x7fa6c9),
            new Color(0x6b8f71),
            new Color(0xc4a35a),
            new Color(0x8a7aa8),
            new Color(0xa9b2bc)));
  }

  Font font(int style, int size) {
    return font.deriveFont(style, size);
  }

  Color part(int index) {
    return parts.get(index % parts.size());
  }
}
