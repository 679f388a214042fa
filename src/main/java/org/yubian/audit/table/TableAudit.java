package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.RuleSet;

/** The reconciliation of amounts within and between tables. */
public final class TableAudit {
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> ran = new TreeSet<>();
  private final Map<Relation, String> rounded = new LinkedHashMap<>();

  private TableAudit() {}

  /**
   * Tables read from elsewhere: every sum and every quantity that occurs twice, mistakes joined by
   * their cause.
   */
  public static TableAudit ofPrinted(
      List<AuditedTable> tables, PrintedTables reader, RuleSet rules) {
    TableAudit audit = new TableAudit();
    List<Relation> relations = new ArrayList<>();
    tables.forEach(table -> relations.addAll(InnerRelations.of(table)));
    relations.addAll(CrossRelations.of(tables, reader.domains()));
    Network network = new Network(relations);
    for (Relation relation : relations) {
      audit.ran.add(Attribution.rule(relation));
      if (network.standing(relation) == Relation.Standing.ROUNDED) {
        audit.rounded.put(relation, Attribution.rule(relation));
      }
    }
    FaultFindings words = new FaultFindings(rules);
    Diagnosis.of(network, tables).forEach(fault -> audit.findings.add(words.of(fault)));
    return audit;
  }

  /**
   * Tables laid out by the program: their exact sums hold, for they are of the same lines; what is
   * displayed may differ by rounding.
   *
   * @param incomplete numbers of tables whose totals hold more than they show, told elsewhere
   */
  public static TableAudit ofOwn(List<AuditedTable> tables, Set<String> incomplete, RuleSet rules) {
    TableAudit audit = new TableAudit();
    FaultFindings words = new FaultFindings(rules);
    for (AuditedTable table : tables) {
      for (Relation relation : InnerRelations.of(table)) {
        String rule = Attribution.rule(relation);
        audit.ran.add(rule);
        boolean complete = !incomplete.contains(table.def().number());
        if (relation.difference(AuditedCell::fen) != 0) {
          if (complete) {
            audit.findings.add(words.of(new Fault.Unexplained(relation, List.of(relation))));
          }
        } else if (relation.difference(AuditedCell::displayed) != 0) {
          audit.rounded.put(relation, rule);
        }
      }
    }
    return audit;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Ids of the rules of which at least one relation was checked. */
  public Set<String> ran() {
    return new LinkedHashSet<>(ran);
  }

  /** Differences that only rounding makes. */
  public RoundingDifferences rounding() {
    return new RoundingDifferences(List.copyOf(rounded.keySet()));
  }
}
