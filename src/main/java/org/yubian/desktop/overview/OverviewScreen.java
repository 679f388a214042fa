package org.yubian.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.charts.ExpenditureCharts;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.figure.ChartView;
import org.yubian.desktop.figure.SavePicture;
import org.yubian.desktop.findings.LiveAudit;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.threepublic.ThreePublicCharts;
import org.yubian.ledger.Change;
import org.yubian.session.SaveState;

/** 总览 on screen. While another screen is shown nothing is worked out. */
public final class OverviewScreen implements Screen {
  private static final Messages TEXT = Messages.of(OverviewScreen.class);

  /** So that the balance is seen whole, in pixels. */
  private static final double LEAST = 508;

  private final Desk desk;
  private final LiveAudit audit;
  private final BalanceModel balance;
  private final Sheet sheet;
  private final VBox todos = new VBox();
  private final Label todoHeading = heading("");
  private final LastChanges changes;
  private final ChartView structure;
  private final ChartView threePublic;
  private final BorderPane node = new BorderPane();
  private List<Todo> shownTodos = List.of();
  private boolean stale = true;

  /**
   * @param audit whose findings are to be done, too
   */
  public OverviewScreen(Desk desk, LiveAudit audit, SavePicture save) {
    this.desk = desk;
    this.audit = audit;
    balance = new BalanceModel(desk);
    sheet = new Sheet(balance);
    sheet.setId("overview-balance");
    sheet.getStyleClass().add("form-list");
    sheet.setMinHeight(Region.USE_PREF_SIZE);
    sheet.selectionProperty().addListener((selection, was, is) -> choose(is));
    sheet.setOnOpen((row, column) -> balance.provenance(row, column).ifPresent(desk::open));
    changes = new LastChanges(desk);
    structure = new ChartView(desk, "overview-structure", save);
    threePublic = new ChartView(desk, "overview-threepublic", save);
    todos.setId("todos");
    todos.getStyleClass().addAll("todo", "key-row");
    node.getStyleClass().add("overview");
    node.setTop(new ScreenStrip(TEXT.get("overview.title")).caption(TEXT.get("overview.caption")));
    node.setCenter(columns());
    node.sceneProperty().addListener((scene, was, is) -> refreshIfSeen());
    desk.listen(new FromDesk());
    audit.listen(this::audited);
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    return label;
  }

  private Node columns() {
    VBox left =
        new VBox(
            heading(TEXT.get("overview.balance")),
            sheet,
            todoHeading,
            todos,
            heading(TEXT.get("overview.changes")),
            changes.node());
    left.getStyleClass().add("overview-left");
    ScrollPane scroll = new ScrollPane(left);
    scroll.setFitToWidth(true);
    VBox right = new VBox(structure, threePublic);
    right.getStyleClass().add("charts");
    for (ChartView chart : List.of(structure, threePublic)) {
      VBox.setVgrow(chart, Priority.ALWAYS);
      chart.setPrefHeight(100);
    }
    scroll.setMinWidth(LEAST);
    right.setMinWidth(0);
    HBox columns = new HBox(scroll, right);
    for (Region side : List.of(scroll, right)) {
      HBox.setHgrow(side, Priority.ALWAYS);
      side.setPrefWidth(LEAST);
    }
    return columns;
  }

  private void choose(SheetSelection cells) {
    desk.choose(
        cells.isNone() ? Optional.empty() : balance.provenance(cells.row(), cells.column()));
  }

  private void refreshIfSeen() {
    if (stale && node.getScene() != null) {
      stale = false;
      refresh();
    }
  }

  private void refresh() {
    balance.refresh();
    structure.show(new ExpenditureCharts(desk).structure());
    threePublic.show(new ThreePublicCharts(desk).comparison());
    showTodos();
    changes.refresh();
  }

  private void audited() {
    if (node.getScene() != null) {
      showTodos();
    }
  }

  private void showTodos() {
    List<Todo> found = new Todos(desk).all(audit.report());
    if (found.equals(shownTodos) && !todos.getChildren().isEmpty()) {
      return;
    }
    shownTodos = found;
    todoHeading.setText(
        found.isEmpty() ? TEXT.get("overview.done") : TEXT.get("overview.todo", found.size()));
    todos.getChildren().setAll(found.stream().map(this::line).toList());
    if (found.isEmpty()) {
      todos.getChildren().add(new Label(TEXT.get("overview.done.text")));
    }
  }

  private Node line(Todo todo) {
    Label mark = new Label(TEXT.get(todo.urgent() ? "overview.urgent" : "overview.usual"));
    mark.getStyleClass().add(todo.urgent() ? "todo-urgent" : "todo-usual");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    Button text = new Button(todo.text());
    text.getStyleClass().add("link");
    text.setOnAction(event -> desk.go(todo.place()));
    HBox line = new HBox(6, mark, text);
    line.getStyleClass().add("todo-line");
    return line;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    sheet.requestFocus();
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      renewed();
    }

    @Override
    public void renewed() {
      stale = true;
      refreshIfSeen();
    }

    @Override
    public void saving(SaveState state) {
      if (state instanceof SaveState.Saved && node.getScene() != null) {
        changes.refresh();
      }
    }
  }
}
