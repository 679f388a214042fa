package org.yubian.desktop.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yubian.Messages;
import org.yubian.subject.edition.CatalogueChange;
import org.yubian.subject.edition.Ending;
import org.yubian.subject.edition.ImportOutcome;
import org.yubian.subject.edition.ImportProblem;

/** What came of a list, in words. */
final class ImportReport {
  private static final Messages TEXT = Messages.of(ImportReport.class);

  private ImportReport() {}

  static String text(ImportOutcome outcome) {
    List<String> lines = new ArrayList<>();
    if (outcome.change().isEmpty()) {
      lines.add(TEXT.get("catalogue.report.refused", outcome.problems().size()));
      outcome.problems().stream().map(ImportProblem::message).forEach(lines::add);
    } else {
      changed(outcome.change().orElseThrow(), lines);
    }
    if (!outcome.skipped().isEmpty()) {
      lines.add(
          TEXT.get(
              "catalogue.report.skipped",
              outcome.skipped().stream()
                  .map(row -> String.valueOf(row.number()))
                  .collect(Collectors.joining("、"))));
    }
    return String.join("\n", lines);
  }

  private static void changed(CatalogueChange change, List<String> lines) {
    lines.add(
        TEXT.get(
            "catalogue.report.changed",
            change.added().size(),
            change.renamed().size(),
            change.ended().size(),
            change.unchanged()));
    change.added().forEach(each -> lines.add(TEXT.get("catalogue.report.added", each)));
    change
        .renamed()
        .forEach(
            each ->
                lines.add(
                    TEXT.get("catalogue.report.renamed", each.before(), each.after().name())));
    change.ended().forEach(each -> lines.add(ended(each)));
  }

  private static String ended(Ending ending) {
    String successors =
        ending.successors().stream()
            .map(each -> each.subject().toString())
            .collect(Collectors.joining("、"));
    return successors.isEmpty()
        ? TEXT.get("catalogue.report.ended", ending.subject())
        : TEXT.get("catalogue.report.ended.to", ending.subject(), successors);
  }
}
