package org.yubian.subject;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All editions there are: the built-in ones and those imported. Safe for use by several threads.
 *
 * <p>An edition that is not at hand is answered scheme by scheme with the nearest one: of the
 * imported editions up to that year, national or of its region, and the built-in national ones, the
 * latest; of the same year its region's before the national, the imported before the built-in. What
 * was taken is told by {@link Catalogue#edition()}.
 */
public final class SubjectLibrary {

  private final EditionShelf shelf;
  private final BuiltIn builtIn = new BuiltIn();
  private final Map<Edition, Subjects> made = new ConcurrentHashMap<>();

  public SubjectLibrary(EditionShelf shelf) {
    this.shelf = shelf;
  }

  /** Only what ships with the program. */
  public static SubjectLibrary builtIn() {
    return new SubjectLibrary(NoShelf.INSTANCE);
  }

  /** The subjects of an edition; each catalogue is read when it is first asked for. */
  public Subjects subjects(Edition edition) {
    return made.computeIfAbsent(
        edition, e -> new Subjects(e, scheme -> catalogue(scheme, e), builtIn::mapping));
  }

  /** Keeps an imported catalogue; subjects handed out before stay as they are. */
  public void keep(Catalogue imported) {
    shelf.keep(new CatalogueKey(imported.scheme(), imported.edition()), imported.rows());
    made.clear();
  }

  private Catalogue catalogue(Scheme scheme, Edition wanted) {
    CatalogueKey best = new CatalogueKey(scheme, BuiltIn.nearest(wanted.year()));
    boolean kept = false;
    for (CatalogueKey key : shelf.keys()) {
      if (key.scheme() == scheme
          && serves(key.edition(), wanted)
          && isNearer(key.edition(), best.edition(), kept)) {
        best = key;
        kept = true;
      }
    }
    List<Subject> rows = kept ? shelf.rows(best) : builtIn.rows(scheme);
    return new Catalogue(best, rows, builtIn.aliases());
  }

  private static boolean isNearer(Edition key, Edition best, boolean bestIsKept) {
    return key.year() > best.year()
        || (key.year() == best.year() && (key.region() != null || !bestIsKept));
  }

  private static boolean serves(Edition kept, Edition wanted) {
    return kept.year() <= wanted.year()
        && (kept.region() == null || kept.region().equals(wanted.region()));
  }
}
