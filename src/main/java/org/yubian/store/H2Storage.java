package org.yubian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.session.Backup;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.BudgetTotals;
import org.yubian.session.EditLog;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** An open file of budgets. */
final class H2Storage implements BudgetStorage {
  private final Ground ground;
  private final Writer writer;
  private final @Nullable Care care;
  private boolean closed;

  /** Which file it is, and what goes with it. */
  record Ground(
      Place place, Gate.Identity identity, Backups backups, Recovery recovery, BudgetCodec codec) {}

  /**
   * @param care null where the file is only read
   */
  H2Storage(Ground ground, Writer writer, @Nullable Care care) {
    this.ground = ground;
    this.writer = writer;
    this.care = care;
  }

  @Override
  public Path file() {
    return ground.place().file();
  }

  @Override
  public List<BudgetInfo> budgets() throws StorageException {
    return writer.call(OpenStore::list);
  }

  @Override
  public BudgetInfo create(Budget budget, String version, Revision.Origin by)
      throws StorageException {
    BudgetTotals.of(budget); // refused here where its sums cannot be counted
    return writer.call(store -> store.create(budget, version, by));
  }

  @Override
  public Budget load(long id) throws StorageException {
    try {
      return writer.call(store -> load(store, id));
    } catch (StorageException.Damaged e) {
      close();
      throw ground.recovery().damaged(ground.place(), e.getCause() == null ? e : e.getCause());
    }
  }

  private Budget load(OpenStore store, long id) throws StorageException {
    try {
      return store.load(id);
    } catch (SQLException | RuntimeException e) {
      StorageException around = Problems.around(file(), e);
      throw around != null ? around : new StorageException.Damaged(file(), "", null, List.of(), e);
    }
  }

  @Override
  public EditLog log(long id, EditLog.Listener listener) throws StorageException {
    if (care == null) {
      throw Problems.notWritable(file(), null);
    }
    care.listen(listener);
    return new EditLog() {
      @Override
      public void append(Revision revision) {
        writer.append(new Pending(id, revision, listener));
      }

      @Override
      public void retry() {
        writer.retry();
      }
    };
  }

  @Override
  public void rename(long id, String version) throws StorageException {
    writer.call(
        store -> {
          store.rename(id, version);
          return id;
        });
  }

  @Override
  public void lock(long id, String reason) throws StorageException {
    writer.call(
        store -> {
          store.lock(id, reason);
          return id;
        });
  }

  @Override
  public void delete(long id) throws StorageException {
    writer.call(
        store -> {
          store.delete(id);
          return id;
        });
  }

  @Override
  public Trail trail(long id) {
    return new StoredTrail(id, writer);
  }

  @Override
  public Backup backUp(Path folder) throws StorageException {
    Map<String, byte[]> json = new LinkedHashMap<>();
    Backups.Raw copy =
        writer.call(
            store -> {
              for (BudgetInfo budget : store.list()) {
                json.put(documentName(budget), ground.codec().encode(load(store, budget.id())));
              }
              return copy(store);
            });
    try {
      Path made = ground.backups().finish(copy, folder, json);
      return copy.expected().describe(made);
    } catch (IOException | Opening.DamageException | RuntimeException e) {
      throw Problems.backup(folder, e);
    }
  }

  private Backups.Raw copy(OpenStore store) throws SQLException, StorageException {
    try {
      return ground.backups().copy(store, ground.identity());
    } catch (IOException e) {
      throw Problems.of(ground.place().backups(), e);
    }
  }

  /** Such as {@code 2024-一上-3.json}; no character that a stick's file system refuses. */
  private static String documentName(BudgetInfo budget) {
    String version = budget.version().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    String shortened = version.substring(0, Math.min(40, version.length()));
    return budget.year() + "-" + shortened + "-" + budget.id() + ".json";
  }

  @Override
  public synchronized void close() throws StorageException {
    if (closed) {
      return;
    }
    Optional<OpenStore> store = writer.stop();
    closed = true;
    store.ifPresent(this::close);
    if (care != null) {
      care.close();
    }
  }

  private void close(OpenStore store) {
    try {
      Runnable rest = care == null ? null : care.idle(store);
      store.database().close();
      if (rest != null) {
        rest.run();
      }
    } catch (SQLException | RuntimeException e) {
      store.database().abandon(); // whatever it was, everything had been saved
    }
  }
}
