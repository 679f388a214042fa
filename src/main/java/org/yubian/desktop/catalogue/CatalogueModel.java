package org.yubian.desktop.catalogue;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.session.SubjectImport;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Confidence;
import org.yubian.subject.Confirmation;
import org.yubian.subject.ConfirmationStore;
import org.yubian.subject.Confirmations;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.edition.ImportOutcome;
import org.yubian.subject.search.Match;
import org.yubian.subject.search.SubjectQuery;
import org.yubian.subject.search.SubjectSearch;

/** The catalogues of an edition with what was checked, as 科目目录 shows them. */
final class CatalogueModel {
  private static final int MOST_FOUND = 500;

  private final SubjectLibrary library;
  private final Edition edition;
  private final ConfirmationStore store;
  private final SubjectImport imports;
  private final InstantSource clock;
  private final Map<Scheme, SubjectSearch> searches = new EnumMap<>(Scheme.class);
  private Confirmations checked;
  private Scheme scheme = Scheme.FUNCTION;

  /**
   * @param edition of the open budget
   */
  CatalogueModel(
      SubjectLibrary library,
      Edition edition,
      ConfirmationStore store,
      SubjectImport imports,
      InstantSource clock) {
    this.library = library;
    this.edition = edition;
    this.store = store;
    this.imports = imports;
    this.clock = clock;
    this.checked = store.load();
  }

  void choose(Scheme chosen) {
    scheme = chosen;
  }

  Edition edition() {
    return edition;
  }

  SubjectImport imports() {
    return imports;
  }

  Catalogue catalogue() {
    return library.subjects(edition).catalogue(scheme);
  }

  /** The subjects a text finds, best first; all of them, by code, where it is blank. */
  List<Subject> find(String text) {
    if (text.isBlank()) {
      return catalogue().subjects();
    }
    SubjectSearch search = searches.computeIfAbsent(scheme, s -> new SubjectSearch(catalogue()));
    SubjectQuery query = SubjectQuery.of(text);
    return search.find(new SubjectQuery(text, MOST_FOUND, query.preferred(), false)).stream()
        .map(Match::subject)
        .toList();
  }

  Optional<Confirmation> confirmation(Subject subject) {
    return checked.of(scheme, subject);
  }

  Confidence confidence(Subject subject) {
    return checked.confidence(scheme, subject);
  }

  /**
   * Notes that subjects were checked against the official list, or takes that back where all of
   * them were.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  void toggle(List<Subject> subjects, String by) {
    boolean all = subjects.stream().allMatch(each -> confirmation(each).isPresent());
    Confirmations next = checked;
    for (Subject each : subjects) {
      next =
          all
              ? next.without(scheme, each)
              : next.with(
                  new Confirmation(scheme, each.code(), each.name(), by, clock.instant(), ""));
    }
    store.save(next);
    checked = next;
  }

  /** Takes an imported list into use. */
  void keep(ImportOutcome outcome) {
    imports.keep(outcome);
    searches.clear();
  }
}
