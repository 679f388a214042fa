package org.yubian.desktop.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.yubian.chart.ChartLook;

/**
 * The colours of charts as the style sheets say them; an unseen part of every chart, so that a
 * change of theme reaches it.
 */
final class ChartColours extends Region {
  private static final StyleablePropertyFactory<ChartColours> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final StyleableProperty<Color> window = colour("-chart-window");
  private final StyleableProperty<Color> text = colour("-chart-text");
  private final StyleableProperty<Color> soft = colour("-chart-soft");
  private final StyleableProperty<Color> rule = colour("-chart-rule");
  private final StyleableProperty<Color> current = colour("-chart-current");
  private final StyleableProperty<Color> previous = colour("-chart-previous");
  private final List<StyleableProperty<Color>> parts =
      List.of(
          colour("-chart-part-1"),
          colour("-chart-part-2"),
          colour("-chart-part-3"),
          colour("-chart-part-4"),
          colour("-chart-part-5"),
          colour("-chart-part-6"));

  ChartColours() {
    getStyleClass().add("chart-colours");
    setManaged(false);
    setVisible(false);
  }

  private StyleableProperty<Color> colour(String name) {
    return FACTORY.createStyleableColorProperty(
        this, name, name, colours -> colours.property(name), Color.GRAY);
  }

  private StyleableProperty<Color> property(String name) {
    return switch (name) {
      case "-chart-window" -> window;
      case "-chart-text" -> text;
      case "-chart-soft" -> soft;
      case "-chart-rule" -> rule;
      case "-chart-current" -> current;
      case "-chart-previous" -> previous;
      default -> parts.get(name.charAt(name.length() - 1) - '1');
    };
  }

  /** Runs an action when a colour becomes another. */
  void onChange(Runnable action) {
    List<StyleableProperty<Color>> all = new ArrayList<>(parts);
    all.addAll(List.of(window, text, soft, rule, current, previous));
    for (StyleableProperty<Color> each : all) {
      if (each instanceof ObservableValue<?> value) {
        value.addListener((colour, was, is) -> action.run());
      }
    }
  }

  ChartLook look() {
    return new ChartLook(
        ChartFont.FONT,
        awt(window),
        awt(text),
        awt(soft),
        awt(rule),
        awt(current),
        awt(previous),
        parts.stream().map(ChartColours::awt).toList());
  }

  private static java.awt.Color awt(StyleableProperty<Color> property) {
    Color colour = property.getValue();
    return new java.awt.Color(
        (float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
