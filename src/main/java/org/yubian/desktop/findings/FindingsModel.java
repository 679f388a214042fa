package org.yubian.desktop.findings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.Answers;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Target;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Edit;
import org.yubian.budget.SignOff;
import org.yubian.desktop.compared.ComparedWith;
import org.yubian.desktop.desk.Desk;
import org.yubian.session.BudgetInfo;

/** What the dock shows of the audit, and what can be done about a finding. */
final class FindingsModel {
  private static final Messages TEXT = Messages.of(FindingsModel.class);

  private final Desk desk;
  private final LiveAudit audit;
  private final Supplier<LocalDate> today;
  private final Set<FindingRow.Part> folded =
      EnumSet.of(FindingRow.Part.NOTICE, FindingRow.Part.ANSWERED, FindingRow.Part.UNCHECKED);
  private @Nullable Finding chosen;

  /**
   * @param today the date an explanation is given
   */
  FindingsModel(Desk desk, LiveAudit audit, Supplier<LocalDate> today) {
    this.desk = desk;
    this.audit = audit;
    this.today = today;
  }

  List<FindingRow> rows() {
    return audit.report().map(report -> FindingRows.of(report, folded)).orElse(List.of());
  }

  /** Folds a part, or unfolds it. */
  void fold(FindingRow.Part part) {
    if (!folded.remove(part)) {
      folded.add(part);
    }
  }

  /** How many rules ended how. */
  String summary() {
    return audit
        .report()
        .map(
            report ->
                TEXT.get(
                    "findings.summary",
                    count(report, ObligationStatus.PASSED),
                    count(report, ObligationStatus.FAILED),
                    count(report, ObligationStatus.NOT_APPLICABLE),
                    count(report, ObligationStatus.DATA_MISSING)))
        .orElse(TEXT.get("findings.running"));
  }

  private static long count(AuditReport report, ObligationStatus status) {
    return report.obligations().stream().filter(each -> each.status() == status).count();
  }

  /** What an empty list says: all is well only where every rule that applies has run. */
  String verdict() {
    return audit
        .report()
        .filter(report -> report.findings().isEmpty())
        .map(
            report ->
                report.isClean() ? TEXT.get("findings.clean") : TEXT.get("findings.incomplete"))
        .orElse("");
  }

  void choose(@Nullable Finding finding) {
    chosen = finding;
  }

  /** The chosen finding as it stands now; empty where none is chosen or it is gone. */
  Optional<Finding> chosen() {
    Finding was = chosen;
    return was == null ? Optional.empty() : audit.report().flatMap(report -> same(report, was));
  }

  private static Optional<Finding> same(AuditReport report, Finding was) {
    return Stream.concat(report.findings().stream(), report.answered().keySet().stream())
        .filter(
            each ->
                each.rule().id().equals(was.rule().id())
                    && each.place().text().equals(was.place().text()))
        .findFirst();
  }

  /** The answer that settles a finding; null for none. */
  @Nullable AuditAnswer answer(Finding finding) {
    return audit.report().map(AuditReport::answered).orElse(Map.of()).get(finding);
  }

  /** What the budget is compared with. */
  String compared() {
    ComparedWith with = audit.compared();
    return TEXT.get("findings.compared", compared(with.year()), compared(with.version()));
  }

  private static String compared(@Nullable BudgetInfo info) {
    return info == null
        ? TEXT.get("findings.compared.none")
        : TEXT.get("findings.compared.budget", info.year(), info.version());
  }

  void go(Place place) {
    go(place.target());
  }

  void go(Target target) {
    new FindingTargets(desk.budget()).place(target).ifPresent(desk::go);
  }

  /** Answers a finding; a blank text takes an earlier answer back. */
  void answer(Finding finding, String text) {
    if (text.isBlank()) {
      desk.applyOrTell(Answers.withdraw(desk.budget(), finding));
      return;
    }
    desk.applyOrTell(
        Answers.answer(desk.budget(), finding, text, author(), today.get().toString()));
  }

  private @Nullable String author() {
    SignOff signOff = desk.budget().unit().signOff();
    return signOff == null ? null : signOff.preparedBy();
  }

  void fix(Finding finding) {
    Edit fix = finding.reach().fix();
    if (fix != null) {
      desk.applyOrTell(fix);
    }
  }

  boolean isReadOnly() {
    return desk.session().readOnlyBecause() != null;
  }
}
