package org.yubian.subject.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yubian.subject.Catalogue;

/**
 * What came of a list.
 *
 * @param catalogue the new edition; empty where there are problems
 * @param change what it adds, renames and ends; empty where there are problems
 * @param problems why it was not taken, in the order of the rows
 * @param skipped rows without a code: titles, notes, totals
 */
public record ImportOutcome(
    Optional<Catalogue> catalogue,
    Optional<CatalogueChange> change,
    List<ImportProblem> problems,
    List<SourceRow> skipped) {

  static ImportOutcome taken(Catalogue catalogue, CatalogueChange change, List<SourceRow> skipped) {
    return new ImportOutcome(
        Optional.of(catalogue), Optional.of(change), List.of(), List.copyOf(skipped));
  }

  static ImportOutcome refused(List<ImportProblem> problems, List<SourceRow> skipped) {
    List<ImportProblem> byRow =
        problems.stream().sorted(Comparator.comparingInt(ImportProblem::row)).toList();
    return new ImportOutcome(Optional.empty(), Optional.empty(), byRow, List.copyOf(skipped));
  }
}
