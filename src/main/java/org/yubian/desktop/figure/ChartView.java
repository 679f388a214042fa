package org.yubian.desktop.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;
import org.yubian.chart.ChartData;
import org.yubian.chart.ChartDrawing;
import org.yubian.chart.ChartLook;
import org.yubian.chart.ChartPicture;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;

/** A chart on screen, with buttons to copy and to save it. */
public final class ChartView extends Region {
  private static final Messages TEXT = Messages.of(ChartView.class);
  private static final int WIDTH = 720;
  private static final int HEIGHT = 420;

  private final Desk desk;
  private final SavePicture save;
  private final ChartColours colours = new ChartColours();
  private final HBox buttons = new HBox();
  private @Nullable ChartCanvas canvas;
  private @Nullable ChartData data;
  private boolean stale;

  public ChartView(Desk desk, String id, SavePicture save) {
    this.desk = desk;
    this.save = save;
    setId(id);
    getStyleClass().add("chart-view");
    setMinSize(0, 0);
    buttons.getStyleClass().addAll("chart-buttons", "key-row");
    buttons
        .getChildren()
        .addAll(
            button(id + "-copy", Feather.COPY, TEXT.get("chart.copy"), this::copy),
            button(id + "-save", Feather.DOWNLOAD, TEXT.get("chart.save"), this::save));
    getChildren().addAll(colours, buttons);
    colours.onChange(this::redraw);
  }

  /**
   * Draws a chart nobody sees, so that the first one seen need not wait for the font to be read.
   * Takes time and is for a thread of its own.
   */
  public static void warmUp() {
    for (ChartData.Kind kind : ChartData.Kind.values()) {
      ChartData.Series series = new ChartData.Series("", ChartData.Role.CURRENT, List.of(1L, 2L));
      ChartData data = new ChartData(kind, "0", List.of("1", "2"), List.of(series));
      ChartPicture.of(
          new ChartDrawing(ChartLook.ofPaper(ChartFont.FONT)).draw(data), WIDTH, HEIGHT);
    }
  }

  private static Button button(String id, Feather icon, String tip, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("flat-button");
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows other data; nothing is drawn anew where they are the same. */
  public void show(ChartData other) {
    if (!other.equals(data)) {
      data = other;
      setAccessibleText(other.title());
      redraw();
    }
  }

  /** What is shown; null for nothing yet. */
  public @Nullable ChartData data() {
    return data;
  }

  /** Draws with the next layout, once for all that changes until then. */
  private void redraw() {
    stale = true;
    requestLayout();
  }

  private void draw(ChartData shown) {
    JFreeChart chart = new ChartDrawing(colours.look()).draw(shown);
    ChartCanvas drawn = canvas;
    if (drawn == null) {
      drawn = new ChartCanvas(chart);
      drawn.setMouseTransparent(true);
      canvas = drawn;
      getChildren().add(0, drawn);
    } else {
      drawn.setChart(chart);
    }
    stale = false;
  }

  @Override
  protected void layoutChildren() {
    if (stale && data != null) {
      draw(data);
    }
    ChartCanvas drawn = canvas;
    if (drawn != null && (drawn.getWidth() != getWidth() || drawn.getHeight() != getHeight())) {
      drawn.setWidth(getWidth());
      drawn.setHeight(getHeight());
    }
    if (drawn != null) {
      drawn.draw();
    }
    double width = buttons.prefWidth(-1);
    buttons.resizeRelocate(getWidth() - width - 4, 4, width, buttons.prefHeight(-1));
  }

  /** The chart as it goes into documents: on white, whatever the theme. */
  ChartPicture picture(ChartData shown) {
    JFreeChart chart = new ChartDrawing(ChartLook.ofPaper(ChartFont.FONT)).draw(shown);
    return ChartPicture.of(chart, WIDTH, HEIGHT);
  }

  private void copy() {
    if (data != null) {
      ClipboardContent content = new ClipboardContent();
      content.putImage(SwingFXUtils.toFXImage(picture(data).image(), null));
      Clipboard.getSystemClipboard().setContent(content);
      desk.tell(Notice.done(TEXT.get("chart.copied", data.title())));
    }
  }

  private void save() {
    ChartData shown = data;
    if (shown == null) {
      return;
    }
    save.ask(getScene().getWindow(), shown.title() + ".png").ifPresent(file -> save(shown, file));
  }

  private void save(ChartData shown, Path file) {
    try {
      Files.write(file, picture(shown).png());
      desk.tell(Notice.done(TEXT.get("chart.saved", file)));
    } catch (IOException e) {
      desk.tell(Notice.of(TEXT.get("chart.failed", file)));
    }
  }
}
