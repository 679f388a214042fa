package org.yubian.desktop.print;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.work.WorkBar;
import org.yubian.desktop.work.Works;
import org.yubian.session.PagePrinter;
import org.yubian.session.WorkbookExporter.Kind;

/** Pages as they will print, one at a time, with the ways to paper and to PDF. */
final class PrintPreview extends BorderPane {
  private static final Messages TEXT = Messages.of(PrintPreview.class);

  /** A4, in inches. */
  private static final double SHORT_SIDE = 210 / 25.4;

  private static final double LONG_SIDE = 297 / 25.4;
  private static final int LEAST_DOTS = 40;
  private static final int MOST_DOTS = 300;
  private static final Duration RESIZING = Duration.millis(120);
  private static final double MARGIN = 24;

  private final PrintedTables tables;
  private final PagePrinter printer;
  private final Printers printers;
  private final Works works;
  private final ComboBox<String> range = new ComboBox<>();
  private final ComboBox<String> kind = new ComboBox<>();
  private final Button back = new Button(TEXT.get("print.back"));
  private final Button forth = new Button(TEXT.get("print.forth"));
  private final Button print = new Button(TEXT.get("print.print"));
  private final Button pdf = new Button(TEXT.get("print.pdf"));
  private final Label place = new Label();
  private final Label said = new Label();
  private final ImageView view = new ImageView();
  private final ScrollPane scroll = new ScrollPane();
  private final PauseTransition resized = new PauseTransition(RESIZING);
  private PagePrinter.@Nullable Pages pages;
  private int page;

  PrintPreview(PrintedTables tables, PagePrinter printer, Printers printers, Works works) {
    this.tables = tables;
    this.printer = printer;
    this.printers = printers;
    this.works = works;
    getStyleClass().add("print-preview");
    WorkBar bar = new WorkBar();
    works.showIn(bar);
    range.setId("print-range");
    range.getItems().add(TEXT.get("print.all", tables.grids().size()));
    tables.grids().forEach(grid -> range.getItems().add(grid.heading().title()));
    range.getSelectionModel().selectedIndexProperty().addListener((i, was, is) -> load());
    kind.setId("print-kind");
    for (Kind each : Kind.values()) {
      kind.getItems().add(TEXT.get("export.kind." + each.name()));
    }
    kind.getSelectionModel().selectFirst();
    kind.setTooltip(new Tooltip(TEXT.get("print.kind.tip")));
    kind.getSelectionModel().selectedIndexProperty().addListener((i, was, is) -> load());
    place.setId("print-place");
    said.setId("print-said");
    said.getStyleClass().add("form-hint");
    said.setWrapText(true);
    back.setOnAction(event -> turn(-1));
    forth.setOnAction(event -> turn(1));
    print.setId("print-print");
    print.setOnAction(event -> print());
    pdf.setId("print-pdf");
    setTop(tools());
    setCenter(ground());
    setBottom(bar);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    if (!printers.any()) {
      print.setDisable(true);
      said.setText(TEXT.get("print.none"));
    }
  }

  private HBox tools() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox tools = new HBox(8, range, kind, back, place, forth, space, said, print, pdf);
    tools.getStyleClass().add("print-tools");
    return tools;
  }

  private ScrollPane ground() {
    view.setPreserveRatio(true);
    view.setSmooth(false);
    resized.setOnFinished(event -> paint());
    VBox paper = new VBox(view);
    paper.getStyleClass().add("print-paper");
    paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane ground = new StackPane(paper);
    ground.getStyleClass().add("paper-ground");
    scroll.setContent(ground);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.viewportBoundsProperty().addListener((bounds, was, is) -> resized.playFromStart());
    return scroll;
  }

  /** Pixels of the screen for each of the window's own. */
  private double scale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    double zoom = view.getLocalToSceneTransform().getMxx();
    return zoom * (window == null ? 1 : window.getRenderScaleX());
  }

  /** At which the whole page is seen, each of its dots a pixel of the screen. */
  private int dotsPerInch(boolean landscape) {
    Bounds bounds = scroll.getViewportBounds();
    double width = Math.max(200, bounds.getWidth() - 2 * MARGIN);
    double height = Math.max(200, bounds.getHeight() - 2 * MARGIN);
    double across = width / (landscape ? LONG_SIDE : SHORT_SIDE);
    double down = height / (landscape ? SHORT_SIDE : LONG_SIDE);
    return Math.clamp((int) Math.floor(Math.min(across, down) * scale()), LEAST_DOTS, MOST_DOTS);
  }

  /** Says what the PDF button does: it gets what is chosen and its name. */
  void onPdf(Consumer<PagePrinter.Document> action) {
    pdf.setOnAction(event -> action.accept(chosen()));
  }

  /**
   * Begins with a table.
   *
   * @param number of the table; all of them where there is none of it
   */
  void show(String number) {
    range.getSelectionModel().select(tables.indexOf(number) + 1);
  }

  private PagePrinter.Document chosen() {
    int index = range.getSelectionModel().getSelectedIndex();
    Kind of = Kind.values()[Math.max(0, kind.getSelectionModel().getSelectedIndex())];
    return index <= 0 ? tables.all(of) : tables.one(index - 1, of);
  }

  private void load() {
    PagePrinter.Document document = chosen();
    works.start(
        TEXT.get("print.laying"),
        progress -> printer.pages(document),
        made -> {
          close();
          pages = made;
          page = 0;
          paint();
        },
        said::setText);
  }

  private void turn(int step) {
    PagePrinter.Pages shown = pages;
    if (shown != null && page + step >= 0 && page + step < shown.count()) {
      page += step;
      paint();
    }
  }

  private void paint() {
    PagePrinter.Pages shown = pages;
    if (shown == null) {
      return;
    }
    int wanted = page;
    int dots = dotsPerInch(shown.isLandscape(wanted));
    place.setText(TEXT.get("print.place", wanted + 1, shown.count()));
    back.setDisable(wanted == 0);
    forth.setDisable(wanted == shown.count() - 1);
    works.start(
        TEXT.get("print.laying"),
        progress -> PagePicture.of(shown.picture(wanted, dots)),
        picture -> {
          // A page asked for later may have come earlier.
          if (wanted == page && shown.equals(pages)) {
            view.setImage(picture);
            view.setFitWidth(picture.getWidth() / scale());
          }
        },
        said::setText);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN) {
      turn(1);
      event.consume();
    } else if (event.getCode() == KeyCode.PAGE_UP) {
      turn(-1);
      event.consume();
    }
  }

  private void print() {
    PagePrinter.Pages shown = pages;
    if (shown != null) {
      printers
          .ask(getScene().getWindow(), shown)
          .ifPresent(
              job ->
                  works.start(
                      TEXT.get("print.printing"),
                      job,
                      count -> said.setText(TEXT.get("print.printed", count)),
                      said::setText));
    }
  }

  /** Writes the PDF and says so. */
  void write(PagePrinter.Document document, Path target) {
    works.start(
        TEXT.get("export.running", target.getFileName()),
        progress -> {
          printer.write(document, target);
          return target;
        },
        written -> said.setText(TEXT.get("print.written", written)),
        said::setText);
  }

  /** Gives the pages back. */
  void close() {
    PagePrinter.Pages shown = pages;
    if (shown != null) {
      shown.close();
      pages = null;
    }
  }
}
