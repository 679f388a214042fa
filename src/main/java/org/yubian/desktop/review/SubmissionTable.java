package org.yubian.desktop.review;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.subject.NameForm;

/** The list of submissions. */
final class SubmissionTable {
  private static final Messages TEXT = Messages.of(SubmissionTable.class);
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
  private static final List<String> NUMBERS =
      List.of("revenue", "expenditure", "three-public", "edits", "errors", "warnings");
  private static final int[] WIDTHS = {76, 224, 52, 88, 156, 104, 104, 100, 124, 76, 52, 52, 150};

  private final FilteredList<ReviewRow> shown;
  private final TableView<ReviewRow> table = Columns.table("review-list");
  private final Runnable open;

  /**
   * @param chosen runs when other rows are selected
   * @param open runs when a row is to be opened
   */
  SubmissionTable(ReviewModel model, Runnable chosen, Runnable open) {
    this.open = open;
    shown = new FilteredList<>(model.rows());
    for (int i = 0; i < COLUMNS.size(); i++) {
      int index = i;
      String title = TEXT.get("review.column." + COLUMNS.get(i));
      table
          .getColumns()
          .add(
              NUMBERS.contains(COLUMNS.get(i))
                  ? Columns.number(title, WIDTHS[i], (ReviewRow row) -> row.texts().get(index))
                  : Columns.text(title, WIDTHS[i], (ReviewRow row) -> row.texts().get(index)));
    }
    SortedList<ReviewRow> sorted = new SortedList<>(shown);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(Columns.empty(TEXT.get("review.drop")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedItemProperty().addListener((row, was, is) -> chosen.run());
    table.setRowFactory(all -> new Row());
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open.run();
          }
        });
  }

  TableView<ReviewRow> node() {
    return table;
  }

  /** Shows only rows with the text. */
  void filter(String wanted) {
    String form = NameForm.of(wanted);
    shown.setPredicate(
        row -> row.texts().stream().anyMatch(text -> NameForm.of(text).contains(form)));
  }

  @Nullable SubmissionSummary current() {
    ReviewRow row = table.getSelectionModel().getSelectedItem();
    return row == null ? null : row.submission();
  }

  /** The selected submissions that could be read. */
  List<SubmissionSummary> selected() {
    List<SubmissionSummary> readable = new ArrayList<>();
    for (ReviewRow row : table.getSelectionModel().getSelectedItems()) {
      SubmissionSummary submission = row == null ? null : row.submission();
      if (submission != null && submission.contents() != null) {
        readable.add(submission);
      }
    }
    return readable;
  }

  private final class Row extends TableRow<ReviewRow> {
    Row() {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
              open.run();
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
}
