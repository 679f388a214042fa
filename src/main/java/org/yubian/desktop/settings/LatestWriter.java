package org.yubian.desktop.settings;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs on one thread of its own only the latest of what it is given: writing a window's place while
 * it is dragged should not write every step.
 */
public final class LatestWriter implements Executor {
  private final long pauseMillis;
  private @Nullable Runnable latest;
  private boolean closed;
  private final CountDownLatch ended = new CountDownLatch(1);

  public LatestWriter(long pauseMillis) {
    this.pauseMillis = pauseMillis;
    Thread.ofPlatform().daemon().name("settings").start(this::work);
  }

  @Override
  public synchronized void execute(Runnable task) {
    latest = task;
    notifyAll();
  }

  /** Runs what is left and ends. */
  public void close() throws InterruptedException {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    ended.await(2, TimeUnit.SECONDS);
  }

  private void work() {
    try {
      while (true) {
        Runnable task = next();
        if (task == null) {
          return;
        }
        task.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private synchronized @Nullable Runnable next() throws InterruptedException {
    while (latest == null && !closed) {
      wait();
    }
    if (!closed) {
      wait(pauseMillis);
    }
    Runnable task = latest;
    latest = null;
    return task;
  }
}
