package org.yubian.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;

/** Keeps budgets in memory and acknowledges edits when the test says so. */
final class MemoryStorage implements BudgetStorage {
  private final Map<Long, Budget> budgets = new HashMap<>();
  private final Map<Long, BudgetInfo> infos = new HashMap<>();
  final List<Revision> journal = new ArrayList<>();
  final Deque<Revision> waiting = new ArrayDeque<>();
  private boolean stuck;
  private EditLog.Listener listener;

  /** Writes everything that waits, or fails to while the disk is full. */
  void write() {
    if (waiting.isEmpty()) {
      return;
    }
    if (stuck) {
      listener.failed(new StorageException.DiskFull(file(), "磁盘已满", null));
      return;
    }
    int count = waiting.size();
    journal.addAll(waiting);
    waiting.clear();
    listener.saved(count);
  }

  /** As when the backup at opening fails. */
  void failBackup(String reason) {
    listener.backupFailed(new StorageException.Failed(file(), reason, null));
  }

  void fillDisk(boolean full) {
    stuck = full;
  }

  @Override
  public Path file() {
    return Path.of("memory.mv.db");
  }

  @Override
  public List<BudgetInfo> budgets() {
    return List.copyOf(infos.values());
  }

  @Override
  public BudgetInfo create(Budget budget, String version, Revision.Origin by) {
    return put(budget, version, null);
  }

  private BudgetInfo put(Budget budget, String version, String lockedBecause) {
    long id = budgets.size() + 1L;
    BudgetInfo info =
        new BudgetInfo(
            id,
            budget.header().year(),
            version,
            budget.unit().name(),
            BudgetTotals.of(budget),
            lockedBecause,
            Instant.EPOCH);
    budgets.put(id, budget);
    infos.put(id, info);
    return info;
  }

  @Override
  public Budget load(long id) {
    return budgets.get(id);
  }

  @Override
  public EditLog log(long id, EditLog.Listener heard) {
    listener = heard;
    return new EditLog() {
      @Override
      public void append(Revision revision) {
        waiting.add(revision);
      }

      @Override
      public void retry() {
        write();
      }
    };
  }

  @Override
  public void rename(long id, String version) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void lock(long id, String reason) {
    BudgetInfo info = infos.get(id);
    infos.put(
        id,
        new BudgetInfo(
            id,
            info.year(),
            info.version(),
            info.unitName(),
            info.totals(),
            reason.isEmpty() ? null : reason,
            info.updated()));
  }

  @Override
  public void delete(long id) {
    infos.remove(id);
  }

  @Override
  public Trail trail(long id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Backup backUp(Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    write();
  }
}
