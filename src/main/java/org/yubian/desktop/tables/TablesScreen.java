package org.yubian.desktop.tables;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.clipboard.SheetClipboard;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.view.SelectionSum;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.table.Grid;
import org.yubian.table.pack.TableDef;

/** 法定报表 on screen: the list of tables, and the one chosen as it prints. */
public final class TablesScreen implements Screen {
  private static final Messages TEXT = Messages.of(TablesScreen.class);

  /** Margins of the paper and the scroll bar, in pixels. */
  private static final double PAPER_MARGIN = 46;

  private final Desk desk;
  private final TableModel model;
  private final Sheet sheet;
  private final ListView<TableDef> list = new ListView<>();
  private final Label title = new Label();
  private final Label unitLine = new Label();
  private final Label amountLine = new Label();
  private final Label notes = new Label();
  private final VBox paper = new VBox();
  private final BorderPane node = new BorderPane();

  public TablesScreen(Desk desk) {
    this.desk = desk;
    model = new TableModel(desk);
    sheet = new Sheet(model);
    sheet.setId("table-sheet");
    sheet.getStyleClass().add("printed");
    sheet.setEndsWithColumns();
    sheet.selectionProperty().addListener((selection, was, is) -> choose());
    sheet.setOnOpen((row, column) -> openSource(row, column));
    list.setId("table-list");
    list.getStyleClass().add("side-list");
    list.setCellFactory(view -> new Entry());
    list.getItems().setAll(model.tables());
    list.getSelectionModel().selectFirst();
    list.getSelectionModel().selectedItemProperty().addListener((item, was, is) -> showTable(is));
    model.onOther(this::refresh);
    node.setTop(strip());
    node.setLeft(list);
    node.setCenter(paper());
    refresh();
  }

  private static Node strip() {
    return new ScreenStrip(TEXT.get("tables.title")).caption(TEXT.get("tables.caption"));
  }

  private Node paper() {
    title.getStyleClass().add("paper-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox lines = new HBox(unitLine, space, amountLine);
    lines.getStyleClass().add("paper-lines");
    notes.getStyleClass().add("paper-notes");
    paper.getChildren().addAll(title, lines, sheet, notes);
    paper.getStyleClass().add("paper");
    VBox.setVgrow(sheet, Priority.ALWAYS);
    StackPane ground = new StackPane(paper);
    ground.getStyleClass().add("paper-ground");
    return ground;
  }

  private void showTable(TableDef def) {
    if (def != null && !def.number().equals(model.number())) {
      model.show(def.number());
      sheet.select(0, 0);
    }
  }

  private void refresh() {
    sheet.rememberAs("table-sheet." + desk.budget().header().template() + "." + model.number());
    Grid.Heading heading = model.grid().heading();
    // As wide as the table, so that title and lines stand over it as they print.
    paper.setMaxWidth(sheet.prefWidth(-1) + PAPER_MARGIN);
    title.setText(
        heading.tableNumber() == null
            ? heading.title()
            : heading.tableNumber() + "  " + heading.title());
    unitLine.setText(Objects.requireNonNullElse(heading.unitLine(), ""));
    amountLine.setText(Objects.requireNonNullElse(heading.amountLine(), ""));
    String below = String.join("\n", model.grid().notes());
    notes.setText(below);
    notes.setVisible(!below.isEmpty());
    notes.setManaged(!below.isEmpty());
    if (!list.getItems().equals(model.tables())) {
      list.getItems().setAll(model.tables());
    }
  }

  private void choose() {
    int row = sheet.selection().row();
    desk.choose(row < 0 ? Optional.empty() : model.provenance(row, sheet.selection().column()));
  }

  /** Goes to the line behind a number where there is only one, else shows them all. */
  private void openSource(int row, int column) {
    model.provenance(row, column).ifPresent(desk::open);
  }

  /** Number of the table in sight. */
  public String number() {
    return model.number();
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
  public Set<ScreenAction> actions() {
    return EnumSet.of(ScreenAction.COPY);
  }

  @Override
  public void act(ScreenAction action) {
    new SheetClipboard(desk, sheet).copy();
  }

  @Override
  public boolean go(Place place) {
    return switch (place) {
      case Place.OfTable table -> {
        select(table.number());
        yield true;
      }
      case Place.OfCell cell -> {
        select(cell.table());
        if (cell.row() < model.rowCount()) {
          sheet.select(cell.row(), cell.column());
        }
        yield true;
      }
      default -> false;
    };
  }

  private void select(String number) {
    model.tables().stream()
        .filter(def -> def.number().equals(number))
        .findFirst()
        .ifPresent(def -> list.getSelectionModel().select(def));
  }

  @Override
  public void onHint(Consumer<String> listener) {
    SelectionSum.tell(sheet, () -> desk.display().texts(), listener);
  }

  /** A table in the list. */
  private final class Entry extends ListCell<TableDef> {
    @Override
    protected void updateItem(TableDef def, boolean empty) {
      super.updateItem(def, empty);
      setPrefWidth(0); // so that long titles are shortened instead of scrolled
      setText(empty || def == null ? "" : TEXT.get("tables.entry", def.number(), titleOf(def)));
    }

    private String titleOf(TableDef def) {
      return desk.grids().title(def.number());
    }
  }
}
