package org.yubian.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.session.Backup;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.BudgetTotals;
import org.yubian.session.EditLog;
import org.yubian.session.Revision;
import org.yubian.session.Trail;

/** A storage that keeps budgets in memory and is done with every edit at once. */
public final class MemoryStorage implements BudgetStorage {
  private static final Instant THEN = Instant.parse("2024-11-20T02:32:00Z");

  private final List<Budget> kept = new ArrayList<>();
  final List<Revision> revisions = new ArrayList<>();

  @Override
  public Path file() {
    return Path.of("memory.mv.db");
  }

  @Override
  public List<BudgetInfo> budgets() {
    List<BudgetInfo> infos = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      infos.add(info(i));
    }
    return infos;
  }

  private BudgetInfo info(int index) {
    Budget budget = kept.get(index);
    return new BudgetInfo(
        index,
        budget.header().year(),
        "一上",
        budget.unit().name(),
        BudgetTotals.of(budget),
        null,
        THEN);
  }

  @Override
  public BudgetInfo create(Budget budget, String version, Revision.Origin by) {
    kept.add(budget);
    return info(kept.size() - 1);
  }

  @Override
  public Budget load(long id) {
    return kept.get((int) id);
  }

  @Override
  public EditLog log(long id, EditLog.Listener listener) {
    return new EditLog() {
      @Override
      public void append(Revision revision) {
        revisions.add(revision);
        listener.saved(1);
      }

      @Override
      public void retry() {}
    };
  }

  @Override
  public void rename(long id, String version) {}

  @Override
  public void lock(long id, String reason) {}

  @Override
  public void delete(long id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Trail trail(long id) {
    return new Trail() {
      @Override
      public List<Entry> before(long number, int limit) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
          Revision each = revisions.get(i);
          entries.addFirst(new Entry(i, each.at(), each.author(), each.action(), each.text(), 1));
        }
        return entries.subList(0, Math.min(limit, entries.size()));
      }

      @Override
      public List<Item> items(long number) {
        return List.of();
      }
    };
  }

  @Override
  public Backup backUp(Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
