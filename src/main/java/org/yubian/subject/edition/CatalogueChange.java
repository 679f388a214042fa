package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/**
 * What one catalogue has that another of the same scheme has not; every list by code.
 *
 * @param unchanged how many codes have the same name in both
 */
public record CatalogueChange(
    Scheme scheme,
    Edition to,
    List<Subject> added,
    List<Renaming> renamed,
    List<Ending> ended,
    int unchanged) {

  public static CatalogueChange between(Catalogue from, Catalogue to) {
    if (from.scheme() != to.scheme()) {
      throw new IllegalArgumentException(from.scheme() + " is not " + to.scheme());
    }
    List<Subject> added = new ArrayList<>();
    List<Renaming> renamed = new ArrayList<>();
    int unchanged = 0;
    for (Subject after : to.subjects()) {
      Optional<Subject> before = from.find(after.code());
      if (before.isEmpty()) {
        added.add(after);
      } else if (before.get().name().equals(after.name())) {
        unchanged++;
      } else {
        renamed.add(new Renaming(before.get(), after));
      }
    }
    Succession succession = new Succession(from, to);
    List<Ending> ended =
        from.subjects().stream()
            .filter(subject -> to.find(subject.code()).isEmpty())
            .map(succession::ending)
            .toList();
    return new CatalogueChange(
        from.scheme(), to.edition(), List.copyOf(added), List.copyOf(renamed), ended, unchanged);
  }
}
