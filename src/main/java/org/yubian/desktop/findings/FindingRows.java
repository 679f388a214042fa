package org.yubian.desktop.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.audit.finding.Place;

/** Arranges a report: by level and table, then what is answered, then what could not be checked. */
final class FindingRows {
  private static final Messages TEXT = Messages.of(FindingRows.class);

  private final AuditReport report;
  private final Set<FindingRow.Part> folded;
  private final List<FindingRow> rows = new ArrayList<>();

  private FindingRows(AuditReport report, Set<FindingRow.Part> folded) {
    this.report = report;
    this.folded = folded;
  }

  static List<FindingRow> of(AuditReport report, Set<FindingRow.Part> folded) {
    FindingRows rows = new FindingRows(report, folded);
    for (FindingLevel level : FindingLevel.values()) {
      rows.level(level);
    }
    rows.answered();
    rows.unchecked();
    return rows.rows;
  }

  private void level(FindingLevel level) {
    List<Finding> findings =
        report.findings().stream().filter(finding -> finding.level() == level).toList();
    if (heading(FindingRow.Part.of(level), level.label(), findings.size())) {
      Map<String, List<Finding>> groups = new LinkedHashMap<>();
      for (Finding finding : findings) {
        groups.computeIfAbsent(title(finding.place()), t -> new ArrayList<>()).add(finding);
      }
      groups.forEach(
          (title, of) -> {
            rows.add(new FindingRow.Group(title));
            of.forEach(finding -> rows.add(new FindingRow.Found(finding)));
          });
    }
  }

  private static String title(Place place) {
    String table = place.table();
    return table == null ? place.title() : TEXT.get("findings.table", table, place.title());
  }

  private void answered() {
    if (heading(
        FindingRow.Part.ANSWERED, TEXT.get("findings.answered"), report.answered().size())) {
      report
          .answered()
          .forEach((finding, answer) -> rows.add(new FindingRow.Answered(finding, answer)));
    }
  }

  private void unchecked() {
    List<Obligation> missing =
        report.obligations().stream()
            .filter(each -> each.status() == ObligationStatus.DATA_MISSING)
            .toList();
    if (heading(FindingRow.Part.UNCHECKED, TEXT.get("findings.unchecked"), missing.size())) {
      Map<String, List<Obligation>> byReason = new LinkedHashMap<>();
      missing.forEach(
          each -> byReason.computeIfAbsent(each.reason(), reason -> new ArrayList<>()).add(each));
      byReason.forEach(
          (reason, of) ->
              rows.add(
                  new FindingRow.Unchecked(
                      of.stream().map(Obligation::rule).toList(), reason, of.getFirst().target())));
    }
  }

  /** Whether what stands below it is to be listed. */
  private boolean heading(FindingRow.Part part, String title, int count) {
    if (count == 0) {
      return false;
    }
    boolean closed = folded.contains(part);
    rows.add(new FindingRow.Heading(part, title, count, closed));
    return !closed;
  }
}
