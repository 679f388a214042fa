package org.yubian.audit.table;

import java.util.List;
import org.yubian.audit.finding.Place;

/** Totals that differ from their parts only because each cell is rounded on its own. */
public final class RoundingDifferences {
  private final List<Relation> relations;

  RoundingDifferences(List<Relation> relations) {
    this.relations = relations;
  }

  /** Where the totals stand, each once. */
  public List<Place> places() {
    return relations.stream().map(relation -> relation.total().place()).distinct().toList();
  }

  /** The sums written out, as displayed: 16.89：3.47 + 8.94 + 4.47 = 16.88. */
  public List<String> written() {
    return relations.stream().map(RoundingDifferences::write).toList();
  }

  private static String write(Relation relation) {
    AuditedCell total = relation.total();
    List<String> parts =
        relation.parts().stream()
            .filter(part -> part.displayed() != 0)
            .map(part -> Arithmetic.number(part.table().amounts(), part.displayed()))
            .toList();
    long sum = relation.parts().stream().mapToLong(AuditedCell::displayed).sum();
    return total.place().brief()
        + " "
        + Arithmetic.number(total.table().amounts(), total.displayed())
        + "："
        + String.join(" + ", parts)
        + " = "
        + Arithmetic.number(total.table().amounts(), sum);
  }
}
