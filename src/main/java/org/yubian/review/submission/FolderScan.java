package org.yubian.review.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yubian.FileProblem;

/**
 * Reads all submissions of some folders and files, one after another, so that only one budget is in
 * memory at a time.
 */
public final class FolderScan {
  private static final int DEEPEST = 4;
  private static final int MOST_FILES = 10_000;

  private final Summariser summariser;

  public FolderScan(Summariser summariser) {
    this.summariser = summariser;
  }

  /** Hears how far a scan is; may throw to end it. */
  @FunctionalInterface
  public interface Progress {
    void at(int done, int of);
  }

  /**
   * @param places files, and folders that are searched through
   * @param found hears of each submission as soon as it was read
   * @throws FileProblem when a folder cannot be read
   */
  public List<SubmissionSummary> scan(
      List<Path> places, Progress progress, Consumer<SubmissionSummary> found) throws FileProblem {
    List<Path> files = files(places);
    List<SubmissionSummary> summaries = new ArrayList<>();
    for (Path file : files) {
      progress.at(summaries.size(), files.size());
      SubmissionSummary summary = summariser.of(file);
      summaries.add(summary);
      found.accept(summary);
    }
    progress.at(files.size(), files.size());
    return summaries;
  }

  private static List<Path> files(List<Path> places) throws FileProblem {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> found = Files.walk(place, DEEPEST)) {
          found
              .filter(file -> SubmissionReader.isSubmission(file) && Files.isRegularFile(file))
              .sorted()
              .limit(MOST_FILES)
              .forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
          throw FileProblem.reading(place, e instanceof IOException io ? io : new IOException(e));
        }
      } else {
        files.add(place);
      }
    }
    return files;
  }
}
