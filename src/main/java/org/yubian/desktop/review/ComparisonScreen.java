package org.yubian.desktop.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yubian.Messages;
import org.yubian.desktop.files.FileKind;
import org.yubian.money.AmountFormat;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;
import org.yubian.review.BudgetComparison;
import org.yubian.review.Difference;
import org.yubian.review.Difference.Kind;
import org.yubian.review.DifferenceFilter;
import org.yubian.review.Differences;
import org.yubian.subject.Subjects;

/** What differs between two budgets, line by line and cell by cell, what weighs most first. */
public final class ComparisonScreen extends BorderPane {
  private static final Messages TEXT = Messages.of(ComparisonScreen.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private final ReviewServices services;
  private final List<Difference> lines;
  private final List<Difference> cells;
  private final List<String> notes;
  private final FilteredList<Difference> shownLines;
  private final FilteredList<Difference> shownCells;
  private final TextField text = new TextField();
  private final TextField least = new TextField();
  private final Set<Kind> kinds = EnumSet.allOf(Kind.class);
  private final Label status = new Label();

  public ComparisonScreen(BudgetComparison comparison, Subjects subjects, ReviewServices services) {
    this.services = services;
    notes = comparison.notes();
    lines = new Differences(subjects).lines(comparison);
    cells = Differences.cells(comparison);
    shownLines = new FilteredList<>(FXCollections.observableList(lines));
    shownCells = new FilteredList<>(FXCollections.observableList(cells));
    getStyleClass().add("review");
    TabPane tabs =
        new TabPane(
            tab("compare.cells", cells.size(), table("cells", shownCells)),
            tab("compare.lines", lines.size(), table("lines", shownLines)));
    if (!notes.isEmpty()) {
      ListView<String> list = new ListView<>(FXCollections.observableList(notes));
      list.setId("compare-notes");
      tabs.getTabs().add(tab("compare.notes", notes.size(), list));
    }
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    setTop(tools());
    setCenter(tabs);
    status.getStyleClass().add("review-status");
    status.setId("compare-status");
    setBottom(status);
    filter();
  }

  private static Tab tab(String key, int count, Node content) {
    return new Tab(TEXT.get(key, count), content);
  }

  private ToolBar tools() {
    text.setId("compare-filter");
    text.setPromptText(TEXT.get("review.filter"));
    text.textProperty().addListener((value, was, is) -> filter());
    least.setId("compare-least");
    least.setPromptText(TEXT.get("compare.least"));
    least.setPrefColumnCount(9);
    least.textProperty().addListener((value, was, is) -> filter());
    Button export = new Button(TEXT.get("compare.export"));
    export.setId("compare-export");
    export.setOnAction(event -> export());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new ToolBar(
        kind(Kind.CHANGED), kind(Kind.ADDED), kind(Kind.REMOVED), least, space, text, export);
  }

  private CheckBox kind(Kind kind) {
    CheckBox box = new CheckBox(Differences.label(kind));
    box.setSelected(true);
    box.setOnAction(
        event -> {
          if (box.isSelected()) {
            kinds.add(kind);
          } else {
            kinds.remove(kind);
          }
          filter();
        });
    return box;
  }

  private void filter() {
    // What is no amount yet hides nothing.
    long fen =
        AmountParser.parse(least.getText(), DisplayUnit.YUAN) instanceof AmountResult.Value(long f)
            ? f
            : 0;
    DifferenceFilter filter = new DifferenceFilter(text.getText(), kinds, fen);
    shownLines.setPredicate(filter::matches);
    shownCells.setPredicate(filter::matches);
    status.setText(
        TEXT.get(
            "compare.shown", shownCells.size(), cells.size(), shownLines.size(), lines.size()));
  }

  private TableView<Difference> table(String of, FilteredList<Difference> shown) {
    TableView<Difference> table = Columns.table("compare-" + of);
    table
        .getColumns()
        .add(Columns.text(TEXT.get("compare.kind"), 64, d -> Differences.label(d.kind())));
    table.getColumns().add(Columns.text(TEXT.get("compare.part"), 240, Difference::part));
    table.getColumns().add(Columns.text(TEXT.get("compare.place"), 420, Difference::place));
    table
        .getColumns()
        .add(Columns.number(TEXT.get("compare.before." + of), 140, Difference::before));
    table.getColumns().add(Columns.number(TEXT.get("compare.after." + of), 140, Difference::after));
    table
        .getColumns()
        .add(Columns.number(TEXT.get("compare.amount"), 130, ComparisonScreen::grown));
    table
        .getColumns()
        .add(
            Columns.number(
                TEXT.get("compare.percent"),
                84,
                d -> d.percent().map(p -> p.toPlainString()).orElse("")));
    SortedList<Difference> sorted = new SortedList<>(shown);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(
        Columns.empty(
            notes.isEmpty()
                ? TEXT.get("compare.equal")
                : TEXT.get("compare.equal.partly", notes.size())));
    return table;
  }

  private static String grown(Difference difference) {
    String sign = difference.fen() > 0 ? "+" : "";
    return difference.fen() == 0 ? "" : sign + YUAN.format(difference.fen());
  }

  private void export() {
    services
        .picker()
        .save(services.dialogs().owner(), FileKind.WORKBOOK, TEXT.get("compare.name"))
        .ifPresent(
            target ->
                services
                    .works()
                    .start(
                        TEXT.get("review.writing"),
                        progress -> {
                          services
                              .lists()
                              .export(
                                  Differences.sheets(
                                      List.copyOf(shownLines), List.copyOf(shownCells), notes),
                                  target);
                          return target;
                        },
                        written -> status.setText(TEXT.get("review.written", written)),
                        status::setText));
  }
}
