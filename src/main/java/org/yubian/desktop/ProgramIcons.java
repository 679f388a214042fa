package org.yubian.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program's icon in the sizes that windows and task bars ask for. */
final class ProgramIcons {
  private static final int[] SIZES = {16, 32, 48, 256};

  private ProgramIcons() {}

  static void addTo(Stage stage) {
    stage.getIcons().setAll(images());
  }

  /** Gives the icon to every window shown from now on that has none, such as dialogs. */
  static void addToAll(ObservableList<Window> windows) {
    windows.addListener(
        (ListChangeListener<Window>)
            change -> {
              while (change.next()) {
                for (Window window : change.getAddedSubList()) {
                  if (window instanceof Stage stage && stage.getIcons().isEmpty()) {
                    addTo(stage);
                  }
                }
              }
            });
  }

  static Image largest() {
    return images().getLast();
  }

  private static List<Image> images() {
    List<Image> images = new ArrayList<>();
    for (int size : SIZES) {
      try (InputStream in = ProgramIcons.class.getResourceAsStream("yubian-" + size + ".png")) {
        images.add(new Image(Objects.requireNonNull(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return images;
  }
}
