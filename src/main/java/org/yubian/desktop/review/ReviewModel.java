package org.yubian.desktop.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.review.submission.ExpectedUnits;
import org.yubian.review.submission.KeptRemarks;
import org.yubian.review.submission.Remarkable;
import org.yubian.review.submission.Roster;
import org.yubian.review.submission.Roster.Standing;
import org.yubian.review.submission.SubmissionSheets;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.session.ListExporter;

/** The submissions that are looked at, and what the reviewer wrote about them. */
final class ReviewModel {
  private static final Messages TEXT = Messages.of(ReviewModel.class);

  private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
  private final Map<Path, SubmissionSummary> submissions = new LinkedHashMap<>();
  private final KeptRemarks remarks;
  private List<ExpectedUnits.Expected> expected = List.of();

  ReviewModel(KeptRemarks remarks) {
    this.remarks = remarks;
  }

  /** The submissions in the order in which they were read, then the units without. */
  ObservableList<ReviewRow> rows() {
    return rows;
  }

  /** Adds a submission, or puts it in the place of what the file held before. */
  void add(SubmissionSummary submission) {
    submissions.put(submission.file(), submission);
    refresh();
  }

  void expect(ExpectedUnits units) {
    expected = units.units();
    refresh();
  }

  private void refresh() {
    List<SubmissionSummary> all = List.copyOf(submissions.values());
    Roster roster = Roster.of(all, expected);
    List<ReviewRow> fresh = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      fresh.add(
          ReviewRow.of(
              all.get(i),
              roster.standings().get(i),
              Roster.likely(all.get(i), expected).map(ExpectedUnits.Expected::name).orElse("")));
    }
    roster.missing().forEach(unit -> fresh.add(ReviewRow.missing(unit)));
    rows.setAll(fresh);
  }

  /** In a sentence how far the round is. */
  String summary() {
    Roster roster = Roster.of(List.copyOf(submissions.values()), expected);
    long current = roster.standings().stream().filter(s -> s == Standing.CURRENT).count();
    long odd = roster.standings().size() - current;
    return TEXT.get("review.summary", submissions.size(), current, odd, roster.missing().size());
  }

  /** What was written about a finding; nothing where what is kept cannot be read. */
  KeptRemarks.Remark remark(SubmissionSummary submission, Remarkable about) {
    try {
      return remarks.of(submission, about);
    } catch (FileProblem e) {
      return new KeptRemarks.Remark("", false);
    }
  }

  /** Returns why it could not be kept. */
  Optional<String> remark(SubmissionSummary submission, Remarkable about, String text) {
    try {
      remarks.put(submission, about, text.strip());
      return Optional.empty();
    } catch (FileProblem e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The list as sheets of a workbook. */
  List<ListExporter.Sheet> list() {
    List<SubmissionSummary> all = List.copyOf(submissions.values());
    return SubmissionSheets.roster(all, Roster.of(all, expected));
  }

  /** What is to be said about a submission, as sheets of a workbook. */
  List<ListExporter.Sheet> remarks(SubmissionSummary submission, SubmissionSummary.Contents of) {
    Map<Remarkable, String> written = new HashMap<>();
    for (Remarkable each : of.remarkables()) {
      KeptRemarks.Remark remark = remark(submission, each);
      written.put(
          each, remark.earlier() ? TEXT.get("review.earlier", remark.text()) : remark.text());
    }
    return SubmissionSheets.remarks(of, written);
  }
}
