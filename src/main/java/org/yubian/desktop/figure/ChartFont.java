package org.yubian.desktop.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The program's font for charts; it is read when the first chart is drawn. */
final class ChartFont {
  static final Font FONT = load("NotoSansSC-Regular.ttf");

  private ChartFont() {}

  private static Font load(String file) {
    try (InputStream in =
        ChartFont.class.getResourceAsStream("/org/yubian/desktop/fonts/" + file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
