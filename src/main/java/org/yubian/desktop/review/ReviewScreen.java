package org.yubian.desktop.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.files.DroppedFiles;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.work.WorkBar;
import org.yubian.review.BudgetComparison;
import org.yubian.review.submission.ExpectedUnits;
import org.yubian.review.submission.FolderScan;
import org.yubian.review.submission.ReceivedBudget;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.review.submission.Summariser;
import org.yubian.session.ListExporter;

/** Submissions in a list, and below it what there is to say about the chosen one. */
public final class ReviewScreen extends BorderPane {
  private static final Messages TEXT = Messages.of(ReviewScreen.class);
  private final ReviewServices services;
  private final ReviewWays ways;
  private final ReviewModel model;
  private final SubmissionTable list;
  private final RemarkPane remarks;
  private final Label status = new Label(TEXT.get("review.drop"));
  private final Button open = button("open", this::open);
  private final Button compare = button("compare", this::compare);
  private final Button send = button("send", this::send);

  public ReviewScreen(ReviewServices services, ReviewWays ways) {
    this.services = services;
    this.ways = ways;
    model = new ReviewModel(services.remarks());
    list = new SubmissionTable(model, this::chosen, this::open);
    remarks = new RemarkPane(model, this::say);
    getStyleClass().add("review");
    setTop(tools());
    SplitPane split = new SplitPane(list.node(), remarks);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.6);
    setCenter(split);
    WorkBar bar = new WorkBar();
    services.works().showIn(bar);
    status.getStyleClass().add("review-status");
    status.setId("review-status");
    setBottom(new VBox(bar, status));
    DroppedFiles.accept(this, this::add);
    chosen();
  }

  private ToolBar tools() {
    TextField filter = new TextField();
    filter.setId("review-filter");
    filter.setPromptText(TEXT.get("review.filter"));
    filter.textProperty().addListener((text, was, is) -> list.filter(is));
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
        .open(services.dialogs().owner(), FileKind.UNITS)
        .ifPresent(
            file ->
                services
                    .works()
                    .start(
                        TEXT.get("review.reading"),
                        progress -> ExpectedUnits.read(file, services.sources()),
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

  private void chosen() {
    remarks.show(list.current());
    int readable = list.selected().size();
    open.setDisable(readable != 1);
    send.setDisable(readable != 1);
    compare.setDisable(readable != 2);
  }

  private void open() {
    List<SubmissionSummary> one = list.selected();
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
    List<SubmissionSummary> two = new ArrayList<>(list.selected());
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
    List<SubmissionSummary> one = list.selected();
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
