package org.yubian.review;

import java.util.Set;
import org.yubian.review.Difference.Kind;
import org.yubian.subject.NameForm;

/**
 * Which differences are looked at.
 *
 * @param text that part, place or one of the values has; empty for all
 * @param least by how many fen the amount changed at least; 0 for all, texts too
 */
public record DifferenceFilter(String text, Set<Kind> kinds, long least) {
  public static final DifferenceFilter ALL = new DifferenceFilter("", Set.of(Kind.values()), 0);

  public DifferenceFilter {
    kinds = Set.copyOf(kinds);
  }

  public boolean matches(Difference difference) {
    return kinds.contains(difference.kind())
        && Math.abs(difference.fen()) >= least
        && (text.isBlank()
            || has(difference.part())
            || has(difference.place())
            || has(difference.before())
            || has(difference.after()));
  }

  private boolean has(String shown) {
    return NameForm.of(shown).contains(NameForm.of(text));
  }
}
