package org.yubian.desktop.review;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.review.submission.Remarkable;
import org.yubian.review.submission.SubmissionSummary;

/** What there is to say about a submission, with room for the reviewer's own words. */
final class RemarkPane extends BorderPane {
  private static final Messages TEXT = Messages.of(RemarkPane.class);

  private final ReviewModel model;
  private final Consumer<String> say;
  private final TableView<Remarkable> list = Columns.table("review-remarks");
  private final Label title = new Label();
  private @Nullable SubmissionSummary submission;

  /**
   * @param say hears why a remark could not be kept
   */
  RemarkPane(ReviewModel model, Consumer<String> say) {
    this.model = model;
    this.say = say;
    title.getStyleClass().add("review-title");
    list.setEditable(true);
    list.getColumns().add(Columns.text(TEXT.get("review.kind"), 72, Remarkable::kind));
    list.getColumns().add(Columns.text(TEXT.get("review.place"), 300, Remarkable::place));
    list.getColumns().add(Columns.text(TEXT.get("review.text"), 560, Remarkable::text));
    list.getColumns()
        .add(Columns.typed(TEXT.get("review.remark"), 320, this::remark, this::remark));
    list.getColumns().add(Columns.text(TEXT.get("review.about"), 84, this::about));
    setTop(title);
    setCenter(list);
    show(null);
  }

  private String remark(Remarkable about) {
    return submission == null ? "" : model.remark(submission, about).text();
  }

  /** Of which file a remark is. */
  private String about(Remarkable each) {
    boolean earlier = submission != null && model.remark(submission, each).earlier();
    return earlier ? TEXT.get("review.about.earlier") : "";
  }

  private void remark(Remarkable about, String text) {
    if (submission != null) {
      model.remark(submission, about, text).ifPresent(say);
      list.refresh();
    }
  }

  void show(@Nullable SubmissionSummary chosen) {
    submission = chosen;
    list.getItems().clear();
    if (chosen == null) {
      title.setText(TEXT.get("review.details"));
      list.setPlaceholder(Columns.empty(TEXT.get("review.choose")));
      return;
    }
    SubmissionSummary.Contents contents = chosen.contents();
    if (contents == null) {
      title.setText(String.valueOf(chosen.file()));
      list.setPlaceholder(Columns.empty(String.valueOf(chosen.problem())));
    } else {
      int count = contents.remarkables().size();
      title.setText(TEXT.get("review.of", contents.identity().unitName(), count));
      list.setPlaceholder(Columns.empty(TEXT.get("review.nothing")));
      list.getItems().setAll(contents.remarkables());
    }
  }
}
