package org.yubian.desktop.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.work.WorkBar;
import org.yubian.review.BudgetComparison;
import org.yubian.review.submission.ExpectedUnits;
import org.yubian.review.submission.FolderScan;
import org.yubian.review.submission.ReceivedBudget;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.review.submission.Summariser;
import org.yubian.session.ListExporter;
import org.yubian.subject.NameForm;

/** Submissions in a list, and below it what there is to say about the chosen one. */
public final class ReviewScreen extends BorderPane {
  private static final Messages TEXT = Messages.of(ReviewScreen.class);
  private static final List<String> COLUMNS =
      List.of(
          "standing",
          "unit",
          "year",
          "form",
          "template",
          "revenue",
          "expenditure",
          "three-public",
          "tables",
          "edits",
          "errors",
          "warnings",
          "file");
  private static final int[] WIDTHS = {76, 224, 52, 88, 156, 104, 104, 100, 124, 76, 52, 52, 150};
  private static final int FIRST_NUMBER = 5;

  private final ReviewServices services;
  private final ReviewWays ways;
  private final ReviewModel model = new ReviewModel();
  private final FilteredList<ReviewRow> shown = new FilteredList<>(model.rows());
  private final TableView<ReviewRow> list = Columns.table("review-list");
  private final RemarkPane remarks;
  private final Label status = new Label(TEXT.get("review.drop"));
  private final Button open = button("open", this::open);
  private final Button compare = button("compare", this::compare);
  private final Button send = button("send", this::send);

  public ReviewScreen(ReviewServices services, ReviewWays ways) {
    this.services = services;
    this.ways = ways;
    remarks = new RemarkPane(model);
    getStyleClass().add("review");
    setTop(tools());
    SplitPane split = new SplitPane(list(), remarks);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.6);
    setCenter(split);
    WorkBar bar = new WorkBar();
    services.works().showIn(bar);
    status.getStyleClass().add("review-status");
    status.setId("review-status");
    setBottom(new VBox(bar, status));
    acceptFiles();
    chosen();
  }

  private ToolBar tools() {
    TextField filter = new TextField();
    filter.setId("review-filter");
    filter.setPromptText(TEXT.get("review.filter"));
    filter.textProperty().addListener((text, was, is) -> shown.setPredicate(row -> has(row, is)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new ToolBar(
        button("files", this::pickFile),
        button("folder", this::pickFolder),
        button("expected", this::pickExpected),
        open,
        compare,
        send,
        button("list", this::exportList),
        space,
        filter);
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(TEXT.get("review.do." + key));
    button.setId("review-do-" + key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static boolean has(ReviewRow row, String wanted) {
    String form = NameForm.of(wanted);
    return row.texts().stream().anyMatch(text -> NameForm.of(text).contains(form));
  }

  private TableView<ReviewRow> list() {
    for (int i = 0; i < COLUMNS.size(); i++) {
      int index = i;
      String title = TEXT.get("review.column." + COLUMNS.get(i));
      boolean number = i >= FIRST_NUMBER && i < COLUMNS.size() - 1 && i != FIRST_NUMBER + 3;
      list.getColumns()
          .add(
              number
                  ? Columns.number(title, WIDTHS[i], (ReviewRow row) -> row.texts().get(index))
                  : Columns.text(title, WIDTHS[i], (ReviewRow row) -> row.texts().get(index)));
    }
    SortedList<ReviewRow> sorted = new SortedList<>(shown);
    sorted.comparatorProperty().bind(list.comparatorProperty());
    list.setItems(sorted);
    list.setPlaceholder(Columns.empty(TEXT.get("review.drop")));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().addListener((row, was, is) -> chosen());
    list.setRowFactory(table -> new Row());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open();
          }
        });
    return list;
  }

  private final class Row extends TableRow<ReviewRow> {
    Row() {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
              open();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("review-odd");
      if (row != null && !empty && row.isOdd()) {
        getStyleClass().add("review-odd");
      }
    }
  }

  private void acceptFiles() {
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    setOnDragDropped(
        event -> {
          add(event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList());
          event.setDropCompleted(true);
          event.consume();
        });
  }

  /** Reads more submissions: files, and folders searched through. */
  public void add(List<Path> places) {
    FolderScan scan = new FolderScan(new Summariser(services.reader()));
    services
        .works()
        .start(
            TEXT.get("review.reading"),
            progress ->
                scan.scan(places, progress::at, summary -> Platform.runLater(() -> show(summary))),
            all -> status.setText(all.isEmpty() ? TEXT.get("review.none") : model.summary()),
            this::say);
  }

  private void show(SubmissionSummary summary) {
    model.add(summary);
    status.setText(model.summary());
  }

  private void pickFile() {
    services
        .picker()
        .open(services.dialogs().owner(), FileKind.SUBMISSION)
        .ifPresent(file -> add(List.of(file)));
  }

  private void pickFolder() {
    services
        .picker()
        .folder(services.dialogs().owner(), TEXT.get("review.folder"))
        .ifPresent(folder -> add(List.of(folder)));
  }

  private void pickExpected() {
    services
        .picker()
        .open(services.dialogs().owner(), FileKind.CSV)
        .ifPresent(
            file ->
                services
                    .works()
                    .start(
                        TEXT.get("review.reading"),
                        progress -> ExpectedUnits.read(file),
                        units -> {
                          model.expect(units);
                          say(model.summary());
                        },
                        this::say));
  }

  /** Says something below the list. */
  public void say(String sentence) {
    status.setText(sentence);
  }

  private List<SubmissionSummary> selected() {
    List<SubmissionSummary> readable = new ArrayList<>();
    for (ReviewRow row : list.getSelectionModel().getSelectedItems()) {
      SubmissionSummary submission = row == null ? null : row.submission();
      if (submission != null && submission.contents() != null) {
        readable.add(submission);
      }
    }
    return readable;
  }

  private void chosen() {
    ReviewRow row = list.getSelectionModel().getSelectedItem();
    remarks.show(row == null ? null : row.submission());
    int readable = selected().size();
    open.setDisable(readable != 1);
    send.setDisable(readable != 1);
    compare.setDisable(readable != 2);
  }

  private void open() {
    List<SubmissionSummary> one = selected();
    if (one.size() == 1) {
      Path file = one.getFirst().file();
      read(file, received -> ways.open(received, String.valueOf(file.getFileName())));
    }
  }

  private void read(Path file, Consumer<ReceivedBudget> then) {
    services
        .works()
        .start(
            TEXT.get("review.reading"), progress -> services.reader().read(file), then, this::say);
  }

  /** The one handed in earlier stands on the left. */
  private void compare() {
    List<SubmissionSummary> two = new ArrayList<>(selected());
    if (two.size() != 2) {
      return;
    }
    two.sort(java.util.Comparator.comparing(SubmissionSummary::changed));
    Path before = two.getFirst().file();
    Path after = two.getLast().file();
    String title = TEXT.get("review.compared", before.getFileName(), after.getFileName());
    read(before, one -> read(after, other -> ways.compare(side(one), side(other), title)));
  }

  private static BudgetComparison.Side side(ReceivedBudget received) {
    return new BudgetComparison.Side(received.budget(), received.tables().grids());
  }

  private void send() {
    List<SubmissionSummary> one = selected();
    if (one.size() == 1) {
      SubmissionSummary submission = one.getFirst();
      SubmissionSummary.Contents contents = Objects.requireNonNull(submission.contents());
      export(
          TEXT.get("review.remarks.name", contents.identity().unitName()),
          model.remarks(submission, contents));
    }
  }

  private void exportList() {
    export(TEXT.get("review.list.name"), model.list());
  }

  private void export(String name, List<ListExporter.Sheet> sheets) {
    services
        .picker()
        .save(services.dialogs().owner(), FileKind.WORKBOOK, FileKind.WORKBOOK.complete(name))
        .ifPresent(
            target ->
                services
                    .works()
                    .start(
                        TEXT.get("review.writing"),
                        progress -> {
                          services.lists().export(sheets, target);
                          return target;
                        },
                        written -> say(TEXT.get("review.written", written)),
                        this::say));
  }
}
