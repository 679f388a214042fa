package org.yubian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation given to a 核实 finding, or the reason a finding is ignored. It is void when the
 * rule's version or the figures differ from those it answers.
 *
 * @param place the finding's place, as the audit names it
 * @param figures both sides of the finding as displayed
 */
public record AuditAnswer(
    String rule,
    @Nullable String version,
    String place,
    List<String> figures,
    String text,
    @Nullable String author,
    @Nullable String date,
    Extras extras) {

  public AuditAnswer {
    figures = List.copyOf(figures);
  }
}
