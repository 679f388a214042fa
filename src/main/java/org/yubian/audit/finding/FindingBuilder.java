package org.yubian.audit.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;

/** Puts a finding together. */
public final class FindingBuilder {
  private final Rule rule;
  private final Place place;
  private final List<Place> related = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private FindingLevel level;
  private @Nullable Side expected;
  private @Nullable Side actual;
  private String arithmetic = "";
  private String message = "";
  private String advice = "";
  private @Nullable Edit fix;
  private @Nullable String cause;

  FindingBuilder(Rule rule, Place place) {
    this.rule = rule;
    this.place = place;
    this.level = rule.level();
  }

  /** A lesser case: the lower of this level and the rule's. */
  public FindingBuilder atMost(FindingLevel highest) {
    level = rule.level().compareTo(highest) < 0 ? highest : rule.level();
    return this;
  }

  /** A graver case: the graver of this level and the one so far. */
  public FindingBuilder atLeast(FindingLevel lowest) {
    level = level.compareTo(lowest) > 0 ? lowest : level;
    return this;
  }

  public FindingBuilder expected(@Nullable Side side) {
    expected = side;
    return this;
  }

  public FindingBuilder actual(@Nullable Side side) {
    actual = side;
    return this;
  }

  public FindingBuilder arithmetic(String written) {
    arithmetic = written;
    return this;
  }

  /** What and where, and what to do. */
  public FindingBuilder says(String what, String whatToDo) {
    message = what;
    advice = whatToDo;
    return this;
  }

  public FindingBuilder related(Collection<Place> places) {
    related.addAll(places);
    return this;
  }

  public FindingBuilder alsoBreaks(Collection<String> ids) {
    rules.addAll(ids);
    return this;
  }

  public FindingBuilder fix(@Nullable Edit edit) {
    fix = edit;
    return this;
  }

  /** Why it is so, where other findings of the rule may have the same root. */
  public FindingBuilder cause(String root) {
    cause = root;
    return this;
  }

  /** Two plain amounts are shown in the same unit. */
  private void showAlike() {
    Side should = expected;
    Side is = actual;
    if (should != null && is != null && isPlain(should) && isPlain(is)) {
      List<String> shown =
          Shown.alike(Objects.requireNonNull(should.fen()), Objects.requireNonNull(is.fen()));
      expected = new Side(should.place(), should.fen(), shown.getFirst());
      actual = new Side(is.place(), is.fen(), shown.getLast());
    }
  }

  private static boolean isPlain(Side side) {
    return side.fen() != null && side.shown().equals(Shown.amount(side.fen()));
  }

  public Finding build() {
    showAlike();
    return new Finding(
        rule,
        level,
        place,
        new Evidence(expected, actual, arithmetic),
        new Wording(message, advice),
        new Reach(related, rules, fix, cause, List.of()));
  }
}
