package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Scheme;
import org.yubian.subject.Standing;
import org.yubian.subject.Subjects;

/** What changes for a budget whose subjects are taken from another edition. */
public final class EditionChange {

  private final Subjects from;
  private final Subjects to;

  private EditionChange(Subjects from, Subjects to) {
    this.from = from;
    this.to = to;
  }

  public static EditionChange between(Subjects from, Subjects to) {
    return new EditionChange(from, to);
  }

  /**
   * The list to confirm: of the codes a budget uses, in any scheme and level, those that are
   * renamed, ended or unknown; by code. Texts that are no codes of any scheme are left aside.
   */
  public List<RollItem> concerning(Collection<String> codes) {
    List<RollItem> items = new ArrayList<>();
    for (String code : new TreeSet<>(codes)) {
      Stream.of(Scheme.values())
          .filter(scheme -> scheme.isCode(code))
          .findFirst()
          .flatMap(scheme -> item(scheme, code))
          .ifPresent(items::add);
    }
    return List.copyOf(items);
  }

  private Optional<RollItem> item(Scheme scheme, String code) {
    Catalogue before = from.catalogue(scheme);
    Catalogue after = to.catalogue(scheme);
    if (after.find(code).isPresent()) {
      return before
          .find(code)
          .map(old -> new Renaming(old, after.find(code).orElseThrow()))
          .filter(renaming -> !renaming.before().name().equals(renaming.after().name()))
          .map(renaming -> new RollItem.Renamed(scheme, renaming));
    }
    Standing known = before.standing(code);
    Standing standing = known.subject() == null ? after.standing(code) : known;
    Succession succession = new Succession(before, after);
    return Optional.of(
        standing.subject() == null
            ? new RollItem.Unknown(scheme, code, succession.ofFormerCode(code))
            : new RollItem.Ended(scheme, succession.ending(standing.subject())));
  }
}
