package org.yubian.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/**
 * A picture of a window's content.
 *
 * @param scene of a window that is shown
 */
record Picture(Scene scene) {
  /** Writes a PNG. */
  void save(Path file) throws IOException {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", bytes);
    Files.write(file, bytes.toByteArray());
  }
}
