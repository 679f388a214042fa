package org.yubian.subject.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Level;
import org.yubian.subject.Subject;

/**
 * Finds subjects of one catalogue while the user types. Safe for use by several threads.
 *
 * <p>The readings are looked up when letters are first searched for, which takes some tenths of a
 * second; {@link #prepare} does it beforehand, off the user's thread.
 */
public final class SubjectSearch {

  private final Catalogue catalogue;
  private final List<Entry> entries;
  private final Map<String, Integer> positions = new HashMap<>();
  private volatile @Nullable List<Entry> readEntries;

  public SubjectSearch(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.entries = Entry.all(catalogue, Readings.NONE);
    for (int i = 0; i < entries.size(); i++) {
      positions.put(entries.get(i).subject().code(), i);
    }
  }

  /** Looks up the readings now. */
  public void prepare() {
    readEntries();
  }

  /** The matches, best first. A blank text finds nothing. */
  public List<Match> find(SubjectQuery query) {
    List<@Nullable Hit[]> hits = new ArrayList<>();
    for (Term term : Term.of(query.text())) {
      hits.add(hits(term));
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < entries.size() && !hits.isEmpty(); i++) {
      Subject subject = entries.get(i).subject();
      Hit hit = combined(hits, i);
      if (hit != null && (!query.lineLevelOnly() || isLineLevel(subject))) {
        matches.add(new Match(subject, hit.reason(), hit.extent()));
      }
    }
    matches.sort(order(query.preferred()));
    return List.copyOf(matches.subList(0, Math.min(query.limit(), matches.size())));
  }

  private boolean isLineLevel(Subject subject) {
    return subject.level() == catalogue.scheme().lineLevel();
  }

  private @Nullable Hit[] hits(Term term) {
    List<Entry> searched = term.hasLetters() ? readEntries() : entries;
    @Nullable Hit[] hits = new Hit[searched.size()];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = searched.get(i).hit(term);
    }
    return hits;
  }

  /** Every term meets the subject or one above it, at least one the subject itself. */
  private @Nullable Hit combined(List<@Nullable Hit[]> hits, int index) {
    Hit own = null;
    for (@Nullable Hit[] ofTerm : hits) {
      Hit hit = ofTerm[index];
      if (hit != null) {
        own = own == null ? hit : Hit.worse(own, hit);
      } else if (!meetsAbove(ofTerm, index)) {
        return null;
      }
    }
    return own;
  }

  private boolean meetsAbove(@Nullable Hit[] ofTerm, int index) {
    String up = entries.get(index).subject().parent();
    while (up != null) {
      Integer position = positions.get(up);
      if (position != null && ofTerm[position] != null) {
        return true;
      }
      up = Level.parentOf(up);
    }
    return false;
  }

  private Comparator<Match> order(Set<String> preferred) {
    return Comparator.comparingInt((Match m) -> new Hit(m.reason(), m.extent()).rank())
        .thenComparing(m -> !preferred.contains(m.subject().code()))
        .thenComparing(m -> m.reason() != Reason.CODE && !isLineLevel(m.subject()))
        .thenComparingInt(m -> m.reason() == Reason.CODE ? 0 : m.subject().name().length())
        .thenComparing(m -> isOfConstruction(m.subject()))
        .thenComparing(m -> m.subject().code());
  }

  /**
   * Whether a subject is for capital construction arranged by the planning authority: few units
   * have any, and its names are those of the subjects everybody uses.
   */
  private boolean isOfConstruction(Subject subject) {
    return catalogue.ancestors(subject.code()).stream()
        .anyMatch(above -> above.name().contains("基本建设"));
  }

  private List<Entry> readEntries() {
    List<Entry> made = readEntries;
    return made != null ? made : makeReadEntries();
  }

  private synchronized List<Entry> makeReadEntries() {
    List<Entry> made = readEntries;
    if (made == null) {
      made = Entry.all(catalogue, new PinyinReadings());
      readEntries = made;
    }
    return made;
  }
}
