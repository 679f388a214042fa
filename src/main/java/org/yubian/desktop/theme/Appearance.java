package org.yubian.desktop.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.yubian.desktop.settings.Settings;

/**
 * How all windows look: light or dark, chosen by the user or as the system has it, and the size of
 * text. Scenes stay dressed as long as they are shown.
 */
public final class Appearance {
  /** What the user can choose. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Size of text at which nothing is scaled, in pixels. */
  public static final int USUAL_SIZE = 13;

  private static final int SMALLEST = 10;
  private static final int LARGEST = 26;
  private static final String THEME = "look.theme";
  private static final String SIZE = "look.size";

  private final Settings settings;
  private final ObservableValue<ColorScheme> system;
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final List<Scene> scenes = new ArrayList<>();
  private Choice choice;
  private int size;

  /**
   * @param system what the system has
   */
  public Appearance(Settings settings, ObservableValue<ColorScheme> system) {
    this.settings = settings;
    this.system = system;
    choice = settings.get(THEME).flatMap(Appearance::choice).orElse(Choice.SYSTEM);
    size = settings.number(SIZE, USUAL_SIZE, SMALLEST, LARGEST);
    scale.set((double) size / USUAL_SIZE);
    system.addListener((scheme, was, is) -> dressAll());
  }

  private static Optional<Choice> choice(String name) {
    for (Choice each : Choice.values()) {
      if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Dresses a scene now and whenever the looks change, until its window is closed. */
  public void dress(Scene scene) {
    scenes.removeIf(Appearance::isGone);
    scenes.add(scene);
    dressNow(scene);
  }

  private static boolean isGone(Scene scene) {
    Window window = scene.getWindow();
    return window != null && !window.isShowing();
  }

  public Choice choice() {
    return choice;
  }

  public void choose(Choice value) {
    choice = value;
    settings.set(THEME, value.name().toLowerCase(Locale.ROOT));
    dressAll();
  }

  public Theme theme() {
    return switch (choice) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> system.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  /** By how much windows are to be scaled. */
  public ReadOnlyDoubleProperty scale() {
    return scale.getReadOnlyProperty();
  }

  /** Size of text in pixels. */
  public int size() {
    return size;
  }

  /** Makes text larger or smaller, as far as that goes. */
  public void resize(int steps) {
    size(size + steps);
  }

  public void usualSize() {
    size(USUAL_SIZE);
  }

  private void size(int pixels) {
    size = Math.clamp(pixels, SMALLEST, LARGEST);
    settings.set(SIZE, Integer.toString(size));
    scale.set((double) size / USUAL_SIZE);
    dressAll();
  }

  private void dressAll() {
    scenes.removeIf(Appearance::isGone);
    scenes.forEach(this::dressNow);
  }

  private void dressNow(Scene scene) {
    theme().dress(scene);
    if (size != USUAL_SIZE) {
      scene.getStylesheets().add(sizeSheet());
    }
  }

  /**
   * What stands outside a scaled window, such as menus, or is not scaled, such as dialogs, has its
   * text enlarged instead.
   */
  private String sizeSheet() {
    String css =
        ".context-menu, .tooltip, .dialog-pane, .popover, .combo-box-popup"
            + " { -fx-font-size: "
            + size
            + "px; }";
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
