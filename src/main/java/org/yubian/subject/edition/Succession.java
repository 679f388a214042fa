package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.subject.Alias;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Level;
import org.yubian.subject.NameForm;
import org.yubian.subject.Subject;
import org.yubian.subject.edition.Successor.Ground;

/** Looks for what takes the place of subjects that ended between two editions. */
final class Succession {

  private static final int MOST = 3;
  private static final int ALIKE = 300;
  private static final int ALIKE_ABOVE = 600;

  /** A subject and how well it fits; the higher the better. */
  private record Candidate(Subject subject, Ground ground, int fit) {}

  private final Catalogue from;
  private final Catalogue to;

  Succession(Catalogue from, Catalogue to) {
    this.from = from;
    this.to = to;
  }

  Ending ending(Subject ended) {
    List<Candidate> candidates = new ArrayList<>();
    byAlias(ended, candidates);
    byName(ended, candidates);
    candidates.sort(
        Comparator.comparing(Candidate::ground)
            .thenComparing(Candidate::fit, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.subject().code()));
    Map<String, Successor> successors = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (successors.size() < MOST) {
        successors.putIfAbsent(
            candidate.subject().code(), new Successor(candidate.subject(), candidate.ground()));
      }
    }
    restOfParent(ended)
        .ifPresent(s -> successors.putIfAbsent(s.code(), new Successor(s, Ground.SAME_PARENT)));
    return new Ending(ended, List.copyOf(successors.values()));
  }

  /** The subjects known to have had a code that no edition names. */
  List<Successor> ofFormerCode(String code) {
    return to.aliases().stream()
        .filter(alias -> code.equals(alias.formerCode()))
        .flatMap(alias -> to.find(alias.code()).stream())
        .map(subject -> new Successor(subject, Ground.FORMER_CODE))
        .toList();
  }

  private void byAlias(Subject ended, List<Candidate> candidates) {
    String name = NameForm.of(ended.name());
    for (Alias alias : to.aliases()) {
      boolean formerCode = ended.code().equals(alias.formerCode());
      boolean sameName =
          alias.formerCode() == null
              && alias.code().length() == ended.code().length()
              && NameForm.of(alias.name()).equals(name);
      if (formerCode || sameName) {
        Ground ground = formerCode ? Ground.FORMER_CODE : Ground.ALIAS;
        to.find(alias.code()).ifPresent(s -> candidates.add(new Candidate(s, ground, 0)));
      }
    }
  }

  private void byName(Subject ended, List<Candidate> candidates) {
    String above = nameAbove(from, ended);
    for (Subject subject : to.subjects()) {
      if (subject.level() != ended.level() || !sameClass(subject, ended)) {
        continue;
      }
      int own = Likeness.of(ended.name(), subject.name());
      String newAbove = nameAbove(to, subject);
      int aboveLikeness =
          Math.max(Likeness.of(above, newAbove), Likeness.of(ended.name(), newAbove));
      int fit = 2 * own + aboveLikeness - (isRest(subject) && !isRest(ended) ? 1000 : 0);
      boolean isNew = from.find(subject.code()).isEmpty();
      if (own == 1000 && (isNew || aboveLikeness >= ALIKE_ABOVE)) {
        candidates.add(new Candidate(subject, Ground.SAME_NAME, fit));
      } else if (isNew && (own >= ALIKE || Likeness.of(ended.name(), newAbove) >= ALIKE_ABOVE)) {
        candidates.add(new Candidate(subject, Ground.SIMILAR_NAME, fit));
      }
    }
  }

  private Optional<Subject> restOfParent(Subject ended) {
    return Optional.ofNullable(ended.parent()).flatMap(parent -> to.find(parent + "99"));
  }

  private static String nameAbove(Catalogue catalogue, Subject subject) {
    String parent = subject.parent();
    return parent == null
        ? ""
        : catalogue
            .find(parent)
            .map(Subject::name)
            .orElseGet(
                () ->
                    catalogue.history(parent).stream()
                        .reduce((older, newer) -> newer)
                        .map(Subject::name)
                        .orElse(""));
  }

  private static boolean sameClass(Subject a, Subject b) {
    int digits = Level.CLASS.digits();
    return a.level() == Level.CLASS || a.code().regionMatches(0, b.code(), 0, digits);
  }

  private static boolean isRest(Subject subject) {
    return subject.level() != Level.CLASS && subject.code().endsWith("99");
  }
}
