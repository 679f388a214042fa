package org.yubian.desktop.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yubian.Messages;
import org.yubian.review.submission.ExpectedUnits;
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
  private final Map<Path, Map<Remarkable, String>> remarks = new HashMap<>();
  private List<ExpectedUnits.Expected> expected = List.of();

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
      fresh.add(ReviewRow.of(all.get(i), roster.standings().get(i)));
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

  String remark(SubmissionSummary submission, Remarkable about) {
    return remarks.getOrDefault(submission.file(), Map.of()).getOrDefault(about, "");
  }

  void remark(SubmissionSummary submission, Remarkable about, String text) {
    remarks.computeIfAbsent(submission.file(), file -> new HashMap<>()).put(about, text.strip());
  }

  /** The list as sheets of a workbook. */
  List<ListExporter.Sheet> list() {
    List<SubmissionSummary> all = List.copyOf(submissions.values());
    return SubmissionSheets.roster(all, Roster.of(all, expected));
  }

  /** What is to be said about a submission, as sheets of a workbook. */
  List<ListExporter.Sheet> remarks(SubmissionSummary submission, SubmissionSummary.Contents of) {
    return SubmissionSheets.remarks(of, remarks.getOrDefault(submission.file(), Map.of()));
  }
}
