package org.yubian.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What users have checked, laid over the catalogues. Immutable. */
public final class Confirmations {

  public static final Confirmations NONE = new Confirmations(List.of());

  private record Key(Scheme scheme, String code, String name) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byScheme = scheme.compareTo(other.scheme);
      int byCode = code.compareTo(other.code);
      return byScheme != 0 ? byScheme : byCode != 0 ? byCode : name.compareTo(other.name);
    }
  }

  private final TreeMap<Key, Confirmation> byKey = new TreeMap<>();

  /** Of several for the same subject the last one counts. */
  public Confirmations(Collection<Confirmation> all) {
    all.forEach(one -> byKey.put(new Key(one.scheme(), one.code(), one.name()), one));
  }

  /** All of them, by scheme and code. */
  public List<Confirmation> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<Confirmation> of(Scheme scheme, Subject subject) {
    return Optional.ofNullable(byKey.get(new Key(scheme, subject.code(), subject.name())));
  }

  public Confirmations with(Confirmation one) {
    Confirmations more = new Confirmations(byKey.values());
    more.byKey.put(new Key(one.scheme(), one.code(), one.name()), one);
    return more;
  }

  /** Without the confirmation of a subject, if there is one. */
  public Confirmations without(Scheme scheme, Subject subject) {
    Confirmations fewer = new Confirmations(byKey.values());
    fewer.byKey.remove(new Key(scheme, subject.code(), subject.name()));
    return fewer;
  }

  /** How far a subject can be trusted: fully once it is checked. */
  public Confidence confidence(Scheme scheme, Subject subject) {
    return of(scheme, subject)
        .map(checked -> Confidence.HIGH)
        .orElse(subject.provenance().confidence());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Confirmations that && byKey.equals(that.byKey);
  }

  @Override
  public int hashCode() {
    return Map.copyOf(byKey).hashCode();
  }
}
