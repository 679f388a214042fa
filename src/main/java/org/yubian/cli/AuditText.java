package org.yubian.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;

/** What an audit found, for people: by level, then which rules could not run and why. */
final class AuditText {
  private static final Messages TEXT = Messages.of(AuditText.class);

  private AuditText() {}

  static List<String> lines(AuditReport report) {
    List<String> lines = new ArrayList<>();
    for (FindingLevel level : FindingLevel.values()) {
      long count = report.count(level);
      if (count > 0) {
        lines.add(TEXT.get("audit.level", level.label(), count));
        report.findings().stream()
            .filter(finding -> finding.level() == level)
            .forEach(finding -> finding(finding, lines));
      }
    }
    List<Obligation> missing = with(report, ObligationStatus.DATA_MISSING);
    if (!missing.isEmpty()) {
      lines.add(TEXT.get("audit.missing", missing.size()));
      byReason(missing)
          .forEach((reason, rules) -> lines.add(TEXT.get("audit.rule", reason, rules)));
    }
    lines.add(
        TEXT.get(
            "audit.ended",
            with(report, ObligationStatus.PASSED).size(),
            with(report, ObligationStatus.FAILED).size(),
            with(report, ObligationStatus.NOT_APPLICABLE).size(),
            missing.size(),
            report.ruleSet()));
    if (report.isClean()) {
      lines.add(TEXT.get("audit.clean"));
    } else if (report.findings().isEmpty()) {
      lines.add(TEXT.get("audit.incomplete"));
    }
    return lines;
  }

  private static Map<String, String> byReason(List<Obligation> obligations) {
    Map<String, String> rules = new LinkedHashMap<>();
    obligations.forEach(each -> rules.merge(each.reason(), each.rule(), (a, b) -> a + " " + b));
    return rules;
  }

  private static void finding(Finding finding, List<String> lines) {
    lines.add(TEXT.get("audit.finding", finding.rule().id(), finding.place()));
    lines.add(TEXT.get("audit.line", finding.wording().message()));
    finding
        .reach()
        .parts()
        .forEach(part -> lines.add(TEXT.get("audit.part", part.wording().message())));
    lines.add(TEXT.get("audit.line", finding.wording().advice()));
  }

  private static List<Obligation> with(AuditReport report, ObligationStatus status) {
    return report.obligations().stream().filter(each -> each.status() == status).toList();
  }
}
