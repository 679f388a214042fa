package org.yubian.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** How windows look; the themes differ in one style sheet, that of the colours. */
public enum Theme {
  LIGHT("colours-light.css"),
  DARK("colours-dark.css");

  private static final List<String> COMMON =
      List.of(
          "base.css",
          "frame.css",
          "sheet.css",
          "forms.css",
          "start.css",
          "findings.css",
          "review.css",
          "charts.css",
          "help.css");

  private final String colours;

  Theme(String colours) {
    this.colours = colours;
  }

  /** Dresses a window, whatever it wore before. */
  public void dress(Scene scene) {
    scene.setUserAgentStylesheet(
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    List<String> sheets = new java.util.ArrayList<>(List.of(url(colours)));
    COMMON.forEach(name -> sheets.add(url(name)));
    scene.getStylesheets().setAll(sheets);
  }

  private static String url(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
  }
}
