package org.yubian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/**
 * Looks after a file that is edited: remembers how far it was saved, backs it up, and keeps it from
 * growing. Copying is done between edits; looking through the copy on a thread of its own.
 */
final class Care implements Writer.Upkeep {
  private final Place place;
  private final Gate.Identity identity;
  private final Backups backups;
  private final KnownStores known;
  private final StorePolicy policy;
  private final InstantSource clock;
  private final List<EditLog.Listener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService finishing =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("backup").daemon().factory());
  private @Nullable StorageException unheard;
  private Instant lastBackup;
  private int edits;
  private boolean compacts = true;

  /** What a file is looked after with. */
  record Tools(Backups backups, KnownStores known, StorePolicy policy, InstantSource clock) {}

  Care(Place place, Gate.Identity identity, Tools tools) {
    this.place = place;
    this.identity = identity;
    this.backups = tools.backups();
    this.known = tools.known();
    this.policy = tools.policy();
    this.clock = tools.clock();
    this.lastBackup = tools.clock().instant();
  }

  /** Adds to those who hear of backups that failed, also of one nobody has heard of yet. */
  synchronized void listen(EditLog.Listener listener) {
    listeners.add(listener);
    if (unheard != null) {
      listener.backupFailed(unheard);
      unheard = null;
    }
  }

  /** The backup at opening is made before anybody can listen. */
  private synchronized void failed(StorageException why) {
    unheard = listeners.isEmpty() ? why : null;
    listeners.forEach(each -> each.backupFailed(why));
  }

  /** The file has just been opened: backs it up unless that has been done. */
  void opened(OpenStore store) {
    known.setLastSaved(identity.store(), store.lastNumber());
    try {
      backups.sweep();
      new Compaction(place, backups).sweep();
      List<Map.Entry<Path, Summary>> all = backups.newestFirst();
      boolean done = !all.isEmpty() && all.getFirst().getValue().lastNumber() == store.lastNumber();
      if (!done && store.lastNumber() > 0) {
        backUp(store);
      }
    } catch (IOException e) {
      failed(Problems.backup(place.file(), e));
    }
  }

  @Override
  public void wrote(OpenStore store, int count) {
    known.setLastSaved(identity.store(), store.lastNumber());
    edits += count;
    boolean due =
        edits >= policy.backupEdits()
            || Duration.between(lastBackup, clock.instant()).compareTo(policy.backupEvery()) >= 0;
    if (due) {
      backUp(store);
    }
  }

  @Override
  public @Nullable Runnable idle(OpenStore store) throws SQLException {
    if (!compacts || store.database().wasted() <= policy.slack()) {
      return null;
    }
    Summary expected = new Summary(identity, clock.instant(), store.lastNumber(), store.list());
    return () -> compact(expected);
  }

  private void compact(Summary expected) {
    try {
      new Compaction(place, backups).run(expected);
    } catch (IOException | StorageException | Opening.DamageException | RuntimeException e) {
      compacts = false; // not again before the file is opened anew
      failed(Problems.backup(place.file(), e));
    }
  }

  /** Waits until the backups begun are there. */
  void close() {
    finishing.shutdown();
    try {
      finishing.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void backUp(OpenStore store) {
    edits = 0;
    lastBackup = clock.instant();
    try {
      Backups.Raw copy = backups.copy(store, identity);
      finishing.execute(() -> finish(copy));
    } catch (SQLException | IOException | RuntimeException e) {
      failed(Problems.backup(place.file(), e));
    }
  }

  private void finish(Backups.Raw copy) {
    try {
      backups.finish(copy, place.backups(), Map.of());
      backups.rotate();
    } catch (IOException | StorageException | Opening.DamageException | RuntimeException e) {
      failed(Problems.backup(place.file(), e));
    }
  }
}
