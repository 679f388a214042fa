package org.yubian.audit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;

/**
 * How far a finding's root cause reaches.
 *
 * @param related other places it affects
 * @param rules ids of other rules that fail for the same cause and are not reported on their own
 * @param fix an edit that mends it safely; null where only a person can decide
 * @param cause findings of a rule with the same cause are one; null where nothing more is known
 *     than the finding says
 * @param parts the findings this one was made of; none where it stands for itself
 */
public record Reach(
    List<Place> related,
    List<String> rules,
    @Nullable Edit fix,
    @Nullable String cause,
    List<Finding> parts) {
  public static final Reach NONE = new Reach(List.of(), List.of(), null, null, List.of());

  public Reach {
    related = List.copyOf(related);
    rules = List.copyOf(rules);
    parts = List.copyOf(parts);
  }
}
