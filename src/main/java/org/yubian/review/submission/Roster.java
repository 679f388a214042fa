package org.yubian.review.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.review.submission.ExpectedUnits.Expected;
import org.yubian.subject.NameForm;

/**
 * Whose submission is missing, double or outdated.
 *
 * @param standings of the submissions, in their order
 * @param missing units that are expected and have none for the year
 * @param year of the round: the one most submissions are for; 0 where there is none
 */
public record Roster(List<Standing> standings, List<Expected> missing, int year) {
  public Roster {
    standings = List.copyOf(standings);
    missing = List.copyOf(missing);
  }

  /** How a submission stands beside the others. */
  public enum Standing {
    CURRENT,
    /** The same unit handed in a later one for the year. */
    REPLACED,
    /** The same unit's other file says the same at the same time. */
    DUPLICATE,
    /** It is for an earlier year than the round. */
    EARLIER_YEAR,
    /** Its unit is not on the list. */
    UNEXPECTED,
    UNREADABLE
  }

  /**
   * @param expected none where there is no list: then nobody is missing and nobody unexpected
   */
  public static Roster of(List<SubmissionSummary> submissions, List<Expected> expected) {
    int year = year(submissions);
    Map<String, SubmissionSummary> latest = new HashMap<>();
    for (SubmissionSummary each : submissions) {
      SubmissionSummary.Contents contents = each.contents();
      if (contents != null && contents.identity().year() == year) {
        latest.merge(
            key(contents.identity()),
            each,
            (one, other) -> other.changed().isAfter(one.changed()) ? other : one);
      }
    }
    List<Standing> standings =
        submissions.stream().map(each -> standing(each, year, latest, expected)).toList();
    List<Expected> missing = new ArrayList<>();
    for (Expected unit : expected) {
      boolean there =
          latest.values().stream()
              .map(SubmissionSummary::contents)
              .anyMatch(contents -> contents != null && isOf(unit, contents.identity()));
      if (!there) {
        missing.add(unit);
      }
    }
    return new Roster(standings, missing, year);
  }

  /** The expected unit that the name of an unreadable file names. */
  public static Optional<Expected> likely(SubmissionSummary submission, List<Expected> expected) {
    if (submission.contents() != null) {
      return Optional.empty();
    }
    String file = NameForm.of(String.valueOf(submission.file().getFileName()));
    return expected.stream()
        .filter(unit -> !unit.name().isBlank() && file.contains(NameForm.of(unit.name())))
        .max(Comparator.comparingInt(unit -> unit.name().length()));
  }

  private static int year(List<SubmissionSummary> submissions) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (SubmissionSummary each : submissions) {
      SubmissionSummary.Contents contents = each.contents();
      if (contents != null) {
        counts.merge(contents.identity().year(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static String key(SubmissionSummary.Identity identity) {
    return NameForm.of(identity.unitName());
  }

  private static boolean isOf(Expected unit, SubmissionSummary.Identity identity) {
    boolean sameCode = !unit.code().isEmpty() && unit.code().equals(identity.unitCode());
    return sameCode || NameForm.of(unit.name()).equals(key(identity));
  }

  private static Standing standing(
      SubmissionSummary each,
      int year,
      Map<String, SubmissionSummary> latest,
      List<Expected> expected) {
    SubmissionSummary.Contents contents = each.contents();
    if (contents == null) {
      return Standing.UNREADABLE;
    }
    if (contents.identity().year() < year) {
      return Standing.EARLIER_YEAR;
    }
    SubmissionSummary current = latest.get(key(contents.identity()));
    if (current != null && !current.file().equals(each.file())) {
      return current.changed().equals(each.changed()) ? Standing.DUPLICATE : Standing.REPLACED;
    }
    boolean known =
        expected.isEmpty() || expected.stream().anyMatch(unit -> isOf(unit, contents.identity()));
    return known ? Standing.CURRENT : Standing.UNEXPECTED;
  }
}
