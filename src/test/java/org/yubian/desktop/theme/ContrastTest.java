package org.yubian.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts can be read in both themes: WCAG 2.1 AA, 4.5 : 1, on every ground they stand on. */
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final Pattern COLOUR = Pattern.compile("-yb-([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})");

  /** A colour of text and the grounds on which style sheets put it. */
  private static final Map<String, String> GROUNDS =
      Map.of(
          "text",
              "window chrome heading accent-soft accent-faint total class section flash found"
                  + " hover rule",
          "text-soft", "window chrome heading accent-soft hover total",
          "text-faint", "window accent-faint hover total class section found flash",
          "accent", "window accent-faint chrome hover",
          "accent-strong", "window chrome accent-soft",
          "error", "window chrome error-soft accent-faint total flash found accent-soft",
          "warning", "window chrome warning-soft accent-faint accent-soft",
          "explain", "window chrome accent-faint total flash found",
          "balanced", "window chrome",
          "window", "text accent");

  static Stream<String> themes() {
    return Arrays.stream(Theme.values())
        .map(theme -> "colours-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".css");
  }

  private static String sheet(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Color> colours(String name) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(sheet(name));
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void 文字与底色的对比度够(String theme) throws IOException {
    Map<String, Color> colours = colours(theme);
    GROUNDS.forEach(
        (text, grounds) -> {
          for (String ground : grounds.split(" ")) {
            assertThat(contrast(colour(colours, text), colour(colours, ground)))
                .as("%s: %s on %s", theme, text, ground)
                .isGreaterThanOrEqualTo(LEAST);
          }
        });
  }

  private static Color colour(Map<String, Color> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  /** A text in a colour that is not looked at above would not be measured. */
  @ParameterizedTest
  @ValueSource(
      strings = {"frame.css", "sheet.css", "forms.css", "start.css", "findings.css", "help.css"})
  void 样式里的文字都用量过的颜色(String name) throws IOException {
    List<String> used =
        Pattern.compile("-fx-text-fill:\\s*([^;]+);")
            .matcher(sheet(name))
            .results()
            .map(each -> each.group(1).strip().replace("-yb-", ""))
            .distinct()
            .toList();
    assertThat(GROUNDS.keySet()).containsAll(used);
  }
}
