package org.yubian.desktop.findings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.AuditReport;
import org.yubian.audit.AuditService;
import org.yubian.audit.Auditor;
import org.yubian.audit.check.References;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.ledger.Change;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.Pack;

/** The audit of the open budget, which follows every edit on a thread of its own. */
public final class LiveAudit {
  private final Desk desk;
  private final AuditService service;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable AuditReport report;
  private boolean running;

  /**
   * @param delivery runs what comes back, on the desk's thread
   */
  public LiveAudit(Desk desk, Executor delivery) {
    this.desk = desk;
    service = new AuditService(delivery, this::take);
    desk.listen(new FromDesk());
    runAll();
  }

  /** Runs all rules anew. */
  public void runAll() {
    Pack pack = desk.tables().pack();
    Subjects subjects = desk.subjects();
    running = true;
    service.open(() -> new Auditor(pack, subjects), desk.budget(), References.NONE);
    tell();
  }

  /** The latest report; empty before the first. */
  public Optional<AuditReport> report() {
    return Optional.ofNullable(report);
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
    tell();
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
