package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yubian.FileProblem;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.edition.CatalogueImport;
import org.yubian.subject.edition.ImportMode;
import org.yubian.subject.edition.ImportOutcome;
import org.yubian.subject.edition.SourceRows;

/**
 * Takes official editions of the 科目 from files into the library: first the lists are looked at,
 * then each is compared with what is in use, and only then kept.
 */
public final class SubjectImport {
  private final SubjectLibrary library;
  private final SourceFiles files;

  public SubjectImport(SubjectLibrary library, SourceFiles files) {
    this.library = library;
    this.files = files;
  }

  /**
   * A list in a file.
   *
   * @param scheme what most of its codes belong to; empty where it is no list of subjects
   */
  public record Candidate(SourceRows rows, Optional<Scheme> scheme) {}

  /**
   * The lists in a file: the sheets of a workbook, or the one list of a .csv.
   *
   * @throws FileProblem when it cannot be read
   * @throws SubjectDataException when it is no text of a kind that is known
   */
  public List<Candidate> lists(Path file) throws FileProblem {
    return files.read(file).stream()
        .map(rows -> new Candidate(rows, CatalogueImport.schemeOf(rows)))
        .toList();
  }

  /** Compares a list with the edition in use; nothing is kept yet. */
  public ImportOutcome read(SourceRows rows, Scheme scheme, Edition edition, ImportMode mode) {
    return new CatalogueImport(edition, mode)
        .read(rows, library.subjects(edition).catalogue(scheme));
  }

  /**
   * Keeps what a list gave; budgets opened from now on use it.
   *
   * @throws IllegalArgumentException when the list was refused
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void keep(ImportOutcome outcome) {
    library.keep(
        outcome.catalogue().orElseThrow(() -> new IllegalArgumentException("a refused list")));
  }
}
