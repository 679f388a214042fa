package org.yubian.audit;

import java.util.List;
import java.util.Map;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.budget.AuditAnswer;

/**
 * What an audit found.
 *
 * @param findings that stand, gravest first
 * @param answered findings that an explanation or the reason for ignoring them settles
 * @param obligations how each rule ended, by id
 * @param ruleSet digest of the rules used
 */
public record AuditReport(
    List<Finding> findings,
    Map<Finding, AuditAnswer> answered,
    List<Obligation> obligations,
    String ruleSet) {
  public AuditReport {
    findings = List.copyOf(findings);
    answered = Map.copyOf(answered);
    obligations = List.copyOf(obligations);
  }

  /** How many findings of a level stand. */
  public long count(FindingLevel level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  public boolean hasErrors() {
    return count(FindingLevel.ERROR) > 0;
  }

  /** Whether nothing was found and every rule that applies could run: only then is all well. */
  public boolean isClean() {
    return findings.isEmpty()
        && obligations.stream().noneMatch(each -> each.status() == ObligationStatus.DATA_MISSING);
  }
}
