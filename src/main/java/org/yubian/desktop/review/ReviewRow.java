package org.yubian.desktop.review;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.review.submission.ExpectedUnits.Expected;
import org.yubian.review.submission.Roster.Standing;
import org.yubian.review.submission.SubmissionSheets;
import org.yubian.review.submission.SubmissionSummary;
import org.yubian.review.submission.SubmissionSummary.Contents;

/**
 * A row of the list: a submission, or a unit that has handed in none.
 *
 * @param texts one for each column
 * @param standing null for a unit without submission
 * @param submission null likewise
 */
record ReviewRow(
    List<String> texts, @Nullable Standing standing, @Nullable SubmissionSummary submission) {
  private static final Messages TEXT = Messages.of(ReviewRow.class);
  private static final AmountFormat WAN_YUAN = AmountFormat.of(DisplayUnit.WAN_YUAN);

  ReviewRow {
    texts = List.copyOf(texts);
  }

  /**
   * @param likely unit an unreadable file is of by its name; empty where none is
   */
  static ReviewRow of(SubmissionSummary submission, Standing standing, String likely) {
    Contents contents = submission.contents();
    String file = String.valueOf(submission.file().getFileName());
    String label = SubmissionSheets.label(standing);
    if (contents == null) {
      return new ReviewRow(
          List.of(label, likely, "", "", "", "", "", "", "", "", "", "", file),
          standing,
          submission);
    }
    SubmissionSummary.Counts counts = contents.counts();
    return new ReviewRow(
        List.of(
            label,
            contents.identity().unitName(),
            Integer.toString(contents.identity().year()),
            SubmissionSheets.label(contents.form()),
            contents.identity().template(),
            amount(contents.money().revenue()),
            amount(contents.money().expenditure()),
            amount(contents.money().threePublic()),
            SubmissionSheets.tables(counts),
            count(counts.handEdits()),
            count(counts.findings().errors()),
            count(counts.findings().warnings()),
            file),
        standing,
        submission);
  }

  static ReviewRow missing(Expected unit) {
    return new ReviewRow(
        List.of(
            TEXT.get("review.missing"), unit.name(), "", "", "", "", "", "", "", "", "", "", ""),
        null,
        null);
  }

  private static String amount(OptionalLong fen) {
    return fen.isPresent() ? WAN_YUAN.format(fen.getAsLong()) : "";
  }

  private static String count(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }

  /** Whether somebody has to do something about it. */
  boolean isOdd() {
    return standing != Standing.CURRENT;
  }
}
