package org.yubian.desktop;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yubian.desktop.settings.Settings;

/** Where windows of a kind were last; a place that no screen shows any more is not taken. */
final class WindowPlace {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final int FARTHEST = 20_000;

  /** So much of the title bar must be on a screen for the window to be moved by it. */
  private static final double GRIP = 80;

  private final Settings settings;
  private final String key;

  /**
   * @param key of the kind
   */
  WindowPlace(Settings settings, String key) {
    this.settings = settings;
    this.key = key;
  }

  /** Puts the window where the last of its kind was, and remembers where it goes. */
  void keep(Stage stage) {
    Optional<Rectangle2D> last = last();
    if (last.isPresent()) {
      Rectangle2D place = last.get();
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
      stage.setWidth(place.getWidth());
      stage.setHeight(place.getHeight());
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(screen.getWidth(), WIDTH));
      stage.setHeight(Math.min(screen.getHeight(), HEIGHT));
    }
    stage.setMaximized(settings.number(key + ".maximized", 1, 0, 1) == 1);
    stage.xProperty().addListener(change -> remember(stage));
    stage.yProperty().addListener(change -> remember(stage));
    stage.widthProperty().addListener(change -> remember(stage));
    stage.heightProperty().addListener(change -> remember(stage));
    stage.maximizedProperty().addListener(change -> remember(stage));
  }

  private Optional<Rectangle2D> last() {
    int width = settings.number(key + ".width", 0, 0, FARTHEST);
    int height = settings.number(key + ".height", 0, 0, FARTHEST);
    if (width < GRIP || height < GRIP) {
      return Optional.empty();
    }
    int x = settings.number(key + ".x", 0, -FARTHEST, FARTHEST);
    int y = settings.number(key + ".y", 0, -FARTHEST, FARTHEST);
    boolean seen =
        Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .anyMatch(screen -> screen.intersects(x + GRIP, y, width - GRIP, 1));
    return seen ? Optional.of(new Rectangle2D(x, y, width, height)) : Optional.empty();
  }

  private void remember(Stage stage) {
    if (!stage.isShowing() || stage.isIconified()) {
      return;
    }
    settings.set(key + ".maximized", stage.isMaximized() ? "1" : "0");
    if (!stage.isMaximized()) {
      set("x", stage.getX());
      set("y", stage.getY());
      set("width", stage.getWidth());
      set("height", stage.getHeight());
    }
  }

  private void set(String name, double pixels) {
    if (!Double.isNaN(pixels)) {
      settings.set(key + "." + name, Long.toString(Math.round(pixels)));
    }
  }
}
