package org.yubian.subject;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The catalogues of all schemes in one edition, and the mapping between the economic ones. */
public final class Subjects {

  private final Edition edition;
  private final Map<Scheme, Lazy<Catalogue>> catalogues = new EnumMap<>(Scheme.class);
  private final Supplier<EconomicMapping> mapping;

  Subjects(
      Edition edition, Function<Scheme, Catalogue> catalogues, Supplier<EconomicMapping> mapping) {
    this.edition = edition;
    this.mapping = mapping;
    for (Scheme scheme : Scheme.values()) {
      this.catalogues.put(scheme, new Lazy<>(() -> catalogues.apply(scheme)));
    }
  }

  /** The edition asked for. */
  public Edition edition() {
    return edition;
  }

  @SuppressWarnings("NullAway") // every scheme has an entry
  public Catalogue catalogue(Scheme scheme) {
    return catalogues.get(scheme).get();
  }

  /** The subject in force under this code, whichever scheme it belongs to. */
  public Optional<Subject> find(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : Scheme.ofFirstDigit(code.charAt(0)).flatMap(scheme -> catalogue(scheme).find(code));
  }

  public EconomicMapping mapping() {
    return mapping.get();
  }

  /**
   * The government economic subject to fill in for a department economic one: the only candidate,
   * where it is in force in this edition.
   */
  public Optional<GovernmentTarget> proposedGovernment(String department, UnitFamily family) {
    return mapping()
        .proposal(department, family)
        .filter(target -> catalogue(Scheme.GOVERNMENT_ECONOMIC).find(target.code()).isPresent());
  }
}
