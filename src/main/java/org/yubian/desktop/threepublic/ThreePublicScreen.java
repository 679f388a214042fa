package org.yubian.desktop.threepublic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.budget.Section;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.figure.ChartView;
import org.yubian.desktop.figure.SavePicture;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.SelectionSum;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;
import org.yubian.ledger.Change;

/** 三公经费 on screen: the figures above, why they differ, and three charts. */
public final class ThreePublicScreen implements Screen {
  private static final Messages TEXT = Messages.of(ThreePublicScreen.class);

  private static final double BAR = 15;
  private static final double LOWEST = 250;
  private static final double TALLEST = 760;

  private final Desk desk;
  private final ThreePublicModel model;
  private final Sheet sheet;
  private final VBox explanations = new VBox();
  private final ChartView comparison;
  private final ChartView composition;
  private final ChartView trend;
  private final BorderPane node = new BorderPane();
  private SortedMap<Integer, List<Long>> earlier = new TreeMap<>();

  public ThreePublicScreen(Desk desk, SavePicture save) {
    this.desk = desk;
    model = new ThreePublicModel(desk);
    sheet = new Sheet(model);
    sheet.setId("threepublic-sheet");
    sheet.widthProperty().addListener((width, was, is) -> fit(is.doubleValue()));
    fit(Double.MAX_VALUE);
    sheet.selectionProperty().addListener((selection, was, is) -> choose(is));
    sheet.setOnOpen((row, column) -> model.provenance(row, column).ifPresent(desk::open));
    comparison = new ChartView(desk, "threepublic-comparison", save);
    composition = new ChartView(desk, "threepublic-composition", save);
    trend = new ChartView(desk, "threepublic-trend", save);
    explanations.getStyleClass().add("explanations");
    node.setTop(
        new ScreenStrip(TEXT.get("threepublic.title")).caption(TEXT.get("threepublic.caption")));
    VBox content = new VBox(sheet, explanations, charts());
    content.getStyleClass().add("threepublic");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    node.setCenter(scroll);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            refresh();
          }

          @Override
          public void renewed() {
            refresh();
          }
        });
    refresh();
    new StoredYears(desk).read(this::showEarlier);
  }

  /** All rows are seen, also above the bar that scrolls columns out of sight. */
  private void fit(double width) {
    double bar = width < sheet.prefWidth(-1) ? BAR : 2;
    sheet.setMinHeight(sheet.prefHeight(-1) + bar);
    sheet.setMaxHeight(sheet.getMinHeight());
  }

  private Node charts() {
    HBox charts = new HBox(comparison, composition, trend);
    charts.getStyleClass().add("charts");
    charts.setMinHeight(LOWEST);
    for (ChartView chart : List.of(comparison, composition, trend)) {
      HBox.setHgrow(chart, Priority.ALWAYS);
      chart.setPrefWidth(100);
      chart.setMaxHeight(TALLEST);
    }
    VBox.setVgrow(charts, Priority.ALWAYS);
    return charts;
  }

  private void showEarlier(SortedMap<Integer, List<Long>> years) {
    earlier = years;
    refresh();
  }

  private void refresh() {
    ThreePublicCharts charts = new ThreePublicCharts(desk);
    comparison.show(charts.comparison());
    composition.show(charts.composition());
    trend.show(charts.trend(earlier));
    List<Differences.Explained> found = new Differences(desk).all();
    explanations.getChildren().setAll(found.stream().map(this::line).toList());
    explanations.setManaged(!found.isEmpty());
    explanations.setVisible(!found.isEmpty());
  }

  private Node line(Differences.Explained explained) {
    Label text = new Label(explained.text());
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, text);
    explained
        .line()
        .ifPresent(
            key ->
                line.getChildren()
                    .add(
                        link(
                            TEXT.get("threepublic.go"),
                            () -> desk.go(new Place.OfLine(Section.EXPENDITURES, key)))));
    Button derive = link(TEXT.get("threepublic.derive"), () -> derive(explained));
    derive.setId("derive-" + explained.item().key());
    line.getChildren().add(derive);
    return line;
  }

  private static Button link(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("link");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Lets the lines decide. */
  private void derive(Differences.Explained explained) {
    desk.applyOrTell(
        new ThreePublicFigures(desk.ledger()).declare(explained.item(), Year.CURRENT, null));
  }

  private void choose(SheetSelection cells) {
    desk.choose(cells.isNone() ? Optional.empty() : model.provenance(cells.row(), cells.column()));
  }

  @Override
  public Set<ScreenAction> actions() {
    return Set.of(ScreenAction.COPY, ScreenAction.PASTE);
  }

  @Override
  public void act(ScreenAction action) {
    switch (action) {
      case COPY -> new SheetClipboard(desk, sheet).copy();
      case PASTE -> new SheetClipboard(desk, sheet).paste(model::paste);
      default -> {}
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    sheet.requestFocus();
  }

  @Override
  public boolean finishEditing() {
    return sheet.finishEditing();
  }

  @Override
  public void onHint(Consumer<String> listener) {
    SelectionSum.tell(sheet, () -> desk.display().texts(), listener);
  }
}
