package org.yubian.subject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One scheme in one edition: the tree of subjects in force in its year, and beside it the rows of
 * other years, so that an ended or not yet valid code is known for what it is.
 */
public final class Catalogue {

  private final CatalogueKey key;
  private final List<Subject> rows;
  private final List<Subject> subjects;
  private final Map<String, Subject> byCode = new HashMap<>();
  private final Map<String, List<Subject>> history = new HashMap<>();
  private final Map<String, List<Subject>> children = new HashMap<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Lazy<NameIndex> names = new Lazy<>(() -> new NameIndex(this));

  /**
   * @param rows of all years; those in force in the edition's year have different codes
   * @param aliases those of other schemes are left aside
   */
  public Catalogue(CatalogueKey key, Collection<Subject> rows, Collection<Alias> aliases) {
    this.key = key;
    List<Subject> sorted = new ArrayList<>(rows);
    sorted.sort(Catalogue::byCodeThenTime);
    List<Subject> inForce = new ArrayList<>(sorted.size());
    for (Subject row : sorted) {
      history.computeIfAbsent(row.code(), c -> new ArrayList<>(1)).add(row);
      if (row.validity().covers(key.edition().year())) {
        inForce.add(row);
      }
    }
    this.rows = List.copyOf(sorted);
    this.subjects = List.copyOf(inForce);
    for (Subject subject : subjects) {
      if (byCode.put(subject.code(), subject) != null) {
        throw new IllegalArgumentException(subject.code() + " is in force twice");
      }
      String parent = subject.parent();
      children.computeIfAbsent(parent == null ? "" : parent, p -> new ArrayList<>()).add(subject);
    }
    for (Alias alias : aliases) {
      if (alias.scheme() == key.scheme()) {
        this.aliases.computeIfAbsent(alias.code(), c -> new ArrayList<>()).add(alias);
      }
    }
  }

  private static int byCodeThenTime(Subject a, Subject b) {
    int byCode = a.code().compareTo(b.code());
    return byCode != 0 ? byCode : Integer.compare(start(a), start(b));
  }

  private static int start(Subject row) {
    Integer from = row.validity().from();
    return from == null ? Integer.MIN_VALUE : from;
  }

  public Scheme scheme() {
    return key.scheme();
  }

  /** The edition the rows come from, which may be nearest to the one asked for. */
  public Edition edition() {
    return key.edition();
  }

  /** The subjects in force, by code: every subject before what is below it. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** All rows, also of other years, by code and then by time. */
  public List<Subject> rows() {
    return rows;
  }

  /** The subject in force under this code. */
  public Optional<Subject> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The 类, by code. */
  public List<Subject> roots() {
    return children("");
  }

  /** The subjects one level below, by code. */
  public List<Subject> children(String code) {
    return List.copyOf(children.getOrDefault(code, List.of()));
  }

  /** The subjects above a code, from the 类 down, as far as they are in force. */
  public List<Subject> ancestors(String code) {
    Deque<Subject> above = new ArrayDeque<>();
    for (String up = Level.parentOf(code); up != null; up = Level.parentOf(up)) {
      find(up).ifPresent(above::addFirst);
    }
    return List.copyOf(above);
  }

  /** The rows of a code in all years, oldest first. */
  public List<Subject> history(String code) {
    return List.copyOf(history.getOrDefault(code, List.of()));
  }

  /** Other names of a code. */
  public List<Alias> aliases(String code) {
    return List.copyOf(aliases.getOrDefault(code, List.of()));
  }

  /** Other names of all codes. */
  public List<Alias> aliases() {
    return aliases.values().stream().flatMap(List::stream).toList();
  }

  /** How a code stands in this edition's year. */
  public Standing standing(String code) {
    List<Subject> known = history(code);
    Subject current = byCode.get(code);
    if (current != null) {
      Subject before = before(current, known);
      boolean renamed = before != null && !before.name().equals(current.name());
      return renamed
          ? new Standing(Standing.State.RENAMED, current, before)
          : new Standing(Standing.State.CURRENT, current, null);
    }
    if (known.isEmpty()) {
      return new Standing(Standing.State.UNKNOWN, null, null);
    }
    int year = edition().year();
    return known.stream()
        .filter(row -> row.validity().endedBefore(year))
        .reduce((older, newer) -> newer)
        .map(ended -> new Standing(Standing.State.ENDED, ended, null))
        .orElseGet(() -> new Standing(Standing.State.NOT_YET, known.getFirst(), null));
  }

  private static @Nullable Subject before(Subject current, List<Subject> known) {
    int index = known.indexOf(current);
    return index > 0 ? known.get(index - 1) : null;
  }

  /** What a name printed beside a code is to it. */
  public NameVerdict judgeName(String code, String name) {
    Subject current = byCode.get(code);
    String form = NameForm.of(name);
    if (current != null && current.name().equals(name)) {
      return NameVerdict.EXACT;
    }
    if (current != null && NameForm.of(current.name()).equals(form)) {
      return NameVerdict.SAME;
    }
    if (aliases(code).stream().anyMatch(alias -> NameForm.of(alias.name()).equals(form))) {
      return NameVerdict.ALIAS;
    }
    if (history(code).stream().anyMatch(row -> NameForm.of(row.name()).equals(form))) {
      return NameVerdict.OTHER_YEAR;
    }
    return current == null ? NameVerdict.UNKNOWN_CODE : NameVerdict.DIFFERENT;
  }

  /**
   * The subjects in force that have this name, by code; where there are none, those that have it as
   * an alias. Brackets, blanks and widths make no difference. Many 项 share a name.
   */
  public List<Subject> named(String name) {
    return names.get().named(name);
  }
}
