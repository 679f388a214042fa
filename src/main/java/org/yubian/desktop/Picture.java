package org.yubian.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.theme.Theme;

/** A picture of a window's content, without a window being seen. */
final class Picture {
  private final Scene scene;
  private final Stage stage = new Stage();

  Picture(Parent content, int width, int height, Theme theme) {
    Fonts.load();
    scene = new Scene(content, width, height);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    content.applyCss();
    content.layout();
  }

  /** Lays everything out as a pulse would. */
  void settle() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** Writes a PNG. */
  void save(Path file) throws IOException {
    settle();
    byte[] png;
    try (var bytes = new java.io.ByteArrayOutputStream()) {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", bytes);
      png = bytes.toByteArray();
    }
    Files.write(file, png);
  }

  void close() {
    stage.close();
  }
}
