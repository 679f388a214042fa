package org.yubian.desktop.opening;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yubian.budget.Budget;
import org.yubian.session.Backup;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** One window's hold on a file that others may hold, too. */
final class SharedStorage implements BudgetStorage {
  private final BudgetStorage storage;
  private final Release release;
  private final Set<BudgetKey> shown = new HashSet<>();
  private boolean closed;

  /** Gives up a hold. */
  interface Release {
    void release(SharedStorage storage) throws StorageException;
  }

  SharedStorage(BudgetStorage storage, Release release) {
    this.storage = storage;
    this.release = release;
  }

  /** The budgets that are shown through this hold. */
  Set<BudgetKey> shown() {
    return shown;
  }

  @Override
  public Path file() {
    return storage.file();
  }

  @Override
  public List<BudgetInfo> budgets() throws StorageException {
    return storage.budgets();
  }

  @Override
  public BudgetInfo create(Budget budget, String version, Revision.Origin by)
      throws StorageException {
    return storage.create(budget, version, by);
  }

  @Override
  public Budget load(long id) throws StorageException {
    return storage.load(id);
  }

  @Override
  public EditLog log(long id, EditLog.Listener listener) throws StorageException {
    return storage.log(id, listener);
  }

  @Override
  public void rename(long id, String version) throws StorageException {
    storage.rename(id, version);
  }

  @Override
  public void lock(long id, String reason) throws StorageException {
    storage.lock(id, reason);
  }

  @Override
  public void delete(long id) throws StorageException {
    storage.delete(id);
  }

  @Override
  public Trail trail(long id) {
    return storage.trail(id);
  }

  @Override
  public Backup backUp(Path folder) throws StorageException {
    return storage.backUp(folder);
  }

  @Override
  public void close() throws StorageException {
    if (!closed) {
      release.release(this);
      closed = true;
    }
  }
}
