package org.yubian.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mapping from the department to the government economic classification. */
public final class EconomicMapping {

  private final Map<String, List<MappingRow>> rows;

  EconomicMapping(List<MappingRow> rows) {
    this.rows = rows.stream().collect(Collectors.groupingBy(MappingRow::department));
  }

  /** All subjects a department economic 款 may go to in such a unit; none where not known. */
  public List<GovernmentTarget> candidates(String department, UnitFamily family) {
    return rows.getOrDefault(department, List.of()).stream()
        .filter(row -> row.families().contains(family))
        .map(MappingRow::target)
        .toList();
  }

  /** What to fill in without asking: the only candidate. */
  public Optional<GovernmentTarget> proposal(String department, UnitFamily family) {
    List<GovernmentTarget> candidates = candidates(department, family);
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
