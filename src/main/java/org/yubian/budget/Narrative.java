package org.yubian.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the disclosure document that no figure gives.
 *
 * @param reasons explanations of changes by key of the exchange format
 */
public record Narrative(
    List<String> duties,
    List<String> organization,
    List<String> specialNotes,
    Map<String, String> reasons,
    @Nullable Purposes purposes,
    @Nullable PerformanceManagement performanceManagement,
    List<GlossaryEntry> glossary,
    @Nullable String date,
    Extras extras) {

  public Narrative {
    duties = List.copyOf(duties);
    organization = List.copyOf(organization);
    specialNotes = List.copyOf(specialNotes);
    reasons = InOrder.copyOf(reasons);
    glossary = List.copyOf(glossary);
  }

  /** What stays true for another year: duties, organization and words explained. */
  public Narrative withoutReasons() {
    return new Narrative(
        duties, organization, List.of(), Map.of(), null, null, glossary, null, Extras.NONE);
  }
}
