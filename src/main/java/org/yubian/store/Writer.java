package org.yubian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/**
 * The one thread that touches an open file. Edits are written in the order in which they come, all
 * that wait in one transaction, so that a disk that takes its time is waited for once. When writing
 * fails, the edits stay here, the file is closed as it is, and opened anew for another try: first
 * after the moments of {@link Retries}, of which nobody is told, then again and again.
 */
final class Writer {
  private static final Logger LOG = Logger.getLogger(Writer.class.getName());

  /** Most edits of one transaction. */
  private static final int BATCH = 1000;

  /** Something else to do with the file, between edits. */
  interface Job<T> {
    T run(OpenStore store) throws SQLException, StorageException;
  }

  /** Opens the file again after a failure. */
  interface Opener {
    OpenStore open() throws SQLException, StorageException;
  }

  /** Looks after the file when there is time. */
  interface Upkeep {
    /** For a file that is only read. */
    Upkeep NONE =
        new Upkeep() {
          @Override
          public void wrote(OpenStore store, int edits) {}

          @Override
          public @Nullable Runnable idle(OpenStore store) {
            return null;
          }
        };

    /** Edits were written; must not fail. */
    void wrote(OpenStore store, int edits);

    /**
     * There is nothing else to do.
     *
     * @return something to be done while the file is closed, if there is
     */
    @Nullable Runnable idle(OpenStore store) throws SQLException;
  }

  private sealed interface Task {}

  private record Append(Pending edit) implements Task {}

  private record Run(Runnable action) implements Task {}

  private record Retry() implements Task {}

  private final Path file;
  private final Opener opener;
  private final Upkeep upkeep;
  private final StorePolicy policy;
  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
  private final Deque<Pending> waiting = new ArrayDeque<>();
  private final Retries retries;
  private final Thread thread;
  private @Nullable OpenStore store;
  private @Nullable StorageException problem;
  private long written;

  /** Whether the open file could be seen in its folder, as it always can but in some tests. */
  private boolean wasThere;

  private volatile boolean stopped;

  Writer(Path file, OpenStore store, Opener opener, Upkeep upkeep, StorePolicy policy) {
    this.file = file;
    this.store = store;
    this.opener = opener;
    this.upkeep = upkeep;
    this.policy = policy;
    this.retries = new Retries(policy.retryEvery());
    this.written = store.lastNumber();
    this.wasThere = Files.exists(file);
    this.thread = Thread.ofPlatform().name("store").daemon().unstarted(this::work);
  }

  void start() {
    thread.start();
  }

  void append(Pending edit) {
    if (stopped) {
      throw new IllegalStateException("the file is closed");
    }
    tasks.add(new Append(edit));
  }

  void retry() {
    tasks.add(new Retry());
  }

  /** Runs the job after the edits appended so far, and waits for it. */
  <T> T call(Job<T> job) throws StorageException {
    if (stopped) {
      throw new IllegalStateException("the file is closed");
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    tasks.add(new Run(() -> run(job, result)));
    return await(result);
  }

  /** Runs the job after the edits appended so far. */
  void later(Job<?> job) {
    tasks.add(new Run(() -> run(job, new CompletableFuture<>())));
  }

  /**
   * Writes what waits and ends the thread; the caller then closes the file. To be called once.
   *
   * @return the file, if it is open: after a failure it may be closed already
   * @throws StorageException when edits cannot be written: the thread goes on
   */
  Optional<OpenStore> stop() throws StorageException {
    CompletableFuture<Optional<OpenStore>> result = new CompletableFuture<>();
    tasks.add(new Run(() -> finish(result)));
    return await(result);
  }

  private void finish(CompletableFuture<Optional<OpenStore>> result) {
    if (!waiting.isEmpty()) {
      write();
    }
    while (problem != null && !waiting.isEmpty() && retries.isQuick()) {
      pause(retries.patience());
      write();
    }
    if (problem == null || waiting.isEmpty()) {
      stopped = true;
      result.complete(Optional.ofNullable(store));
    } else {
      result.completeExceptionally(problem);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      // nobody interrupts this thread to stop it
    }
  }

  private void work() {
    while (!stopped) {
      Task task = next();
      if (task == null) {
        idle();
        continue;
      }
      switch (task) {
        case Append append -> {
          collect(append.edit());
          if (problem == null || retries.patience().isZero()) {
            write();
          }
        }
        case Run run -> run.action().run();
        case Retry retry -> write();
      }
    }
    for (Task late = tasks.poll(); late != null; late = tasks.poll()) {
      if (late instanceof Run run) {
        run.action().run();
      }
    }
  }

  private @Nullable Task next() {
    Duration patience = problem == null ? policy.idle() : retries.patience();
    try {
      return tasks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return null; // nobody interrupts this thread to stop it
    }
  }

  private void collect(Pending first) {
    waiting.add(first);
    while (waiting.size() < BATCH && tasks.peek() instanceof Append append) {
      tasks.remove();
      waiting.add(append.edit());
    }
  }

  private void idle() {
    if (problem != null) {
      write();
      return;
    }
    if (isGone()) {
      return;
    }
    try {
      OpenStore open = opened();
      Runnable rest = upkeep.idle(open);
      if (rest != null) {
        open.database().close();
        store = null;
        rest.run();
        opened(); // at once, before another program does
      }
    } catch (SQLException | StorageException | RuntimeException | Error e) {
      abandon(); // the next task opens the file again
    }
  }

  /**
   * Whether the file was taken away while it is open, as some systems allow. What would be written
   * then is nowhere to be found; so it waits, the file stays open, and goes on when it is back.
   */
  private boolean isGone() {
    return store != null && wasThere && Files.notExists(file);
  }

  private void write() {
    boolean gone = isGone();
    try {
      if (gone) {
        throw Problems.gone(file);
      }
      OpenStore open = opened();
      // A commit may have reached the file before its failure was noticed.
      drop(open.lastNumber() - written);
      int count = waiting.size();
      open.write(List.copyOf(waiting));
      problem = null;
      retries.succeeded();
      drop(count);
      upkeep.wrote(open, count);
    } catch (SQLException | StorageException | RuntimeException | Error e) {
      if (!gone) {
        abandon();
      }
      StorageException failure = Problems.of(file, e);
      problem = failure;
      retries.failed();
      LOG.log(Level.WARNING, failure, () -> "cannot write, edits wait: " + waiting.size());
      if (retries.isQuick()) {
        return;
      }
      waiting.stream().map(Pending::listener).distinct().forEach(each -> each.failed(failure));
    }
  }

  /** Edits that are safe, from the front of those that wait. */
  private void drop(long count) throws StorageException {
    if (count < 0 || count > waiting.size()) {
      throw Problems.changedElsewhere(file);
    }
    int run = 0;
    for (long i = 0; i < count; i++) {
      EditLog.Listener listener = waiting.remove().listener();
      written++;
      run++;
      Pending next = i + 1 < count ? waiting.peek() : null;
      if (next == null || !next.listener().equals(listener)) {
        listener.saved(run);
        run = 0;
      }
    }
  }

  private OpenStore opened() throws SQLException, StorageException {
    OpenStore open = store;
    if (open == null) {
      open = opener.open();
      store = open;
      wasThere = Files.exists(file);
    }
    return open;
  }

  private void abandon() {
    if (store != null) {
      store.database().abandon();
      store = null;
    }
  }

  private <T> void run(Job<T> job, CompletableFuture<T> result) {
    try {
      if (stopped) {
        throw new IllegalStateException("the file is closed");
      }
      if (problem != null) {
        write();
      }
      if (problem != null) {
        throw problem;
      }
      T value = job.run(opened());
      written = opened().lastNumber();
      result.complete(value);
    } catch (SQLException | StorageException | RuntimeException | Error e) {
      abandon();
      result.completeExceptionally(e);
    }
  }

  private <T> T await(CompletableFuture<T> result) throws StorageException {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.of(file, e);
    } catch (ExecutionException e) {
      throw Problems.of(file, Objects.requireNonNullElse(e.getCause(), e));
    }
  }
}
