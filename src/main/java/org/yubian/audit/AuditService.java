package org.yubian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.ledger.Change;

/**
 * Keeps the audit of a budget that is being edited up to date, on a thread of its own. Edits that
 * arrive while it is busy are taken together; a report that is no longer about the latest state
 * when it is done is dropped.
 *
 * <p>{@link #open} and {@link #changed} return at once. Use from one thread.
 */
public final class AuditService implements AutoCloseable {
  private static final long IDLE_SECONDS = 20;
  private static final Logger LOG = Logger.getLogger(AuditService.class.getName());

  private final ThreadPoolExecutor worker = worker();
  private final Executor delivery;
  private final Consumer<AuditReport> listener;
  private final Object lock = new Object();
  private final List<Edit> waiting = new ArrayList<>();
  private long sequence;
  private boolean scheduled;
  private @Nullable AuditRun run;

  /**
   * @param delivery runs the listener, such as the window's thread
   * @param listener hears of each report that is up to date
   */
  public AuditService(Executor delivery, Consumer<AuditReport> listener) {
    this.delivery = delivery;
    this.listener = listener;
  }

  /** One thread that is there only while there is something to do. */
  private static ThreadPoolExecutor worker() {
    ThreadPoolExecutor worker =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("audit").unstarted(task));
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }

  /**
   * Audits another budget, or the same by other standards.
   *
   * @param auditor is asked for on the audit's own thread
   * @param references likewise
   */
  public void open(Supplier<Auditor> auditor, Budget budget, Supplier<References> references) {
    long number = next(true);
    worker.execute(
        () ->
            report(
                number,
                () -> {
                  run = auditor.get().start(budget, references.get());
                  return run.report();
                }));
  }

  /** Follows an edit that was made to the open budget. */
  public void changed(Change change) {
    long number;
    boolean schedule;
    synchronized (lock) {
      waiting.add(change.edit());
      number = ++sequence;
      schedule = !scheduled;
      scheduled = true;
    }
    if (schedule) {
      worker.execute(this::follow);
    } else {
      LOG.log(Level.FINEST, "edit {0} waits for the audit", number);
    }
  }

  private void follow() {
    List<Edit> edits;
    long number;
    synchronized (lock) {
      edits = List.copyOf(waiting);
      waiting.clear();
      scheduled = false;
      number = sequence;
    }
    AuditRun current = run;
    if (current != null && !edits.isEmpty()) {
      report(number, () -> current.follow(edits));
    }
  }

  private long next(boolean drop) {
    synchronized (lock) {
      if (drop) {
        waiting.clear();
      }
      return ++sequence;
    }
  }

  private void report(long number, Supplier<AuditReport> audit) {
    AuditReport report;
    try {
      report = audit.get();
    } catch (RuntimeException e) {
      // The budget itself is safe; the next opening audits it afresh.
      run = null;
      LOG.log(Level.WARNING, "audit failed", e);
      return;
    }
    if (isLatest(number)) {
      delivery.execute(
          () -> {
            if (isLatest(number)) {
              listener.accept(report);
            }
          });
    }
  }

  private boolean isLatest(long number) {
    synchronized (lock) {
      return number == sequence;
    }
  }

  /** Stops without waiting for what is running. */
  @Override
  public void close() {
    next(true);
    worker.shutdownNow();
  }
}
