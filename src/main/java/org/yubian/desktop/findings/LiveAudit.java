package org.yubian.desktop.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.AuditReport;
import org.yubian.audit.AuditService;
import org.yubian.audit.Auditor;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.compared.ComparedWith;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Flag;
import org.yubian.desktop.desk.Place;
import org.yubian.ledger.Change;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.Pack;

/** The audit of the open budget, which follows every edit on a thread of its own. */
public final class LiveAudit {
  private final Desk desk;
  private final ComparedBudgets compared;
  private final AuditService service;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable AuditReport report;
  private boolean running;

  /**
   * @param compared what the budget is compared with
   * @param delivery runs what comes back, on the desk's thread
   */
  public LiveAudit(Desk desk, ComparedBudgets compared, Executor delivery) {
    this.desk = desk;
    this.compared = compared;
    service = new AuditService(delivery, this::take);
    desk.listen(new FromDesk());
    runAll();
  }

  /** Runs all rules anew. */
  public void runAll() {
    Pack pack = desk.tables().pack();
    Subjects subjects = desk.subjects();
    running = true;
    service.open(() -> new Auditor(pack, subjects), desk.budget(), compared.loading());
    tell();
  }

  /** The latest report; empty before the first. */
  public Optional<AuditReport> report() {
    return Optional.ofNullable(report);
  }

  /** What the budget is compared with. */
  public ComparedWith compared() {
    return compared.latest();
  }

  /** Whether a newer report than this is on its way. */
  public boolean isRunning() {
    return running;
  }

  /** Adds a listener that hears of every new report. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  private void take(AuditReport newest) {
    report = newest;
    running = false;
    desk.flag(flags(newest));
    tell();
  }

  /** What must or should be mended, by the places it stands at. */
  private Map<Place, Flag> flags(AuditReport from) {
    FindingTargets targets = new FindingTargets(desk.budget());
    Map<Place, Flag> flags = new HashMap<>();
    for (Finding finding : standing(from)) {
      boolean error = finding.level() == FindingLevel.ERROR;
      if (error || finding.level() == FindingLevel.WARNING) {
        Flag flag = new Flag(error, finding.wording().message());
        Stream.concat(Stream.of(finding.place()), finding.reach().related().stream())
            .distinct()
            .flatMap(place -> targets.place(place.target()).stream())
            .distinct()
            .forEach(place -> flags.merge(place, flag, Flag::and));
      }
    }
    return flags;
  }

  /** Findings made of others are taken apart again: each place has its own sentence. */
  private static List<Finding> standing(AuditReport report) {
    return report.findings().stream()
        .flatMap(
            finding ->
                finding.reach().parts().isEmpty()
                    ? Stream.of(finding)
                    : finding.reach().parts().stream())
        .toList();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      running = true;
      service.changed(change);
    }

    @Override
    public void renewed() {
      runAll();
    }
  }
}
