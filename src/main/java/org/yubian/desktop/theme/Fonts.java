package org.yubian.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that come with the program, so that every computer shows the same characters. */
public final class Fonts {
  private static final List<String> FILES =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private Fonts() {}

  /** Makes the fonts known to the toolkit. */
  public static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("/org/yubian/desktop/fonts/" + file)) {
        Font.loadFont(Objects.requireNonNull(in), 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
