package org.yubian.review.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a list of submissions shows of one; the budget itself is read again when it is opened.
 *
 * @param changed when the file was last changed
 * @param digest of its content; empty where it could not be read
 * @param problem why it cannot be read; null where it can
 * @param contents null where it cannot be read
 */
public record SubmissionSummary(
    Path file,
    Instant changed,
    String digest,
    @Nullable String problem,
    @Nullable Contents contents) {

  /** How a budget came. */
  public enum Form {
    DOCUMENT,
    WORKBOOK,
    FOREIGN
  }

  /** What is in it. */
  public record Contents(
      Form form, Identity identity, Money money, Counts counts, List<Remarkable> remarkables) {
    public Contents {
      remarkables = List.copyOf(remarkables);
    }
  }

  /**
   * @param unitCode empty where it is not known
   * @param template the title of its pack, as people know it
   * @param stage empty where it is not said
   */
  public record Identity(
      String unitName, String unitCode, int year, String template, String stage) {}

  /** Totals in fen; empty where no table shows them. */
  public record Money(OptionalLong revenue, OptionalLong expenditure, OptionalLong threePublic) {}

  /**
   * @param tables recognised for sure, or all where the budget was carried
   * @param possible tables recognised with doubts
   * @param unrecognised parts of sheets not recognised
   */
  public record Counts(
      int tables, int possible, int unrecognised, int handEdits, int oddities, Findings findings) {}

  /** How many findings stand. */
  public record Findings(int errors, int warnings, int others) {}
}
