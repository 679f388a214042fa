package org.yubian.desktop.work;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.yubian.SafeFile;

/** Does things in the background for one window and shows how far they are. */
public final class Works {
  private final Executor background;
  private final Executor window;
  private final Failures failures;
  private WorkView view = WorkView.NONE;

  /** Shows what is going on. */
  public interface WorkView {
    WorkView NONE = new WorkView() {};

    /**
     * @param cancel what to run when the user does not want it any more; empty where it must not
     *     stop
     */
    default void begin(String title, Optional<Runnable> cancel) {}

    /** How far it is, from 0 to 1. */
    default void progress(double fraction) {}

    default void end() {}
  }

  /**
   * @param window runs things on the window's thread
   */
  public Works(Executor background, Executor window, Failures failures) {
    this.background = background;
    this.window = window;
    this.failures = failures;
  }

  public void showIn(WorkView shown) {
    view = shown;
  }

  /**
   * Begins a piece of work.
   *
   * @param done gets the result on the window's thread
   * @param refused gets a sentence for the user where it could not be done
   */
  public <T> void start(String title, Job<T> job, Consumer<T> done, Consumer<String> refused) {
    start(title, job, done, failure -> refuse(failure, refused), () -> {});
  }

  private void refuse(Throwable failure, Consumer<String> refused) {
    Refusals.sentence(failure).ifPresentOrElse(refused, () -> failures.report(failure));
  }

  /**
   * Begins a piece of work whose failures the caller looks at.
   *
   * @param cancelled runs where the user did not want it any more
   */
  public <T> void start(
      String title, Job<T> job, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled) {
    WorkView shown = view;
    Running<T> running = new Running<>(shown, done, failed, cancelled);
    shown.begin(title, Optional.of(running::cancel));
    background.execute(() -> running.run(job));
  }

  /**
   * Begins a piece of work that must not stop half way, such as closing a file; it shows how far it
   * is and cannot be cancelled.
   *
   * @param done gets the result on the window's thread
   * @param refused gets a sentence for the user where it could not be done
   */
  public <T> void finish(String title, Job<T> job, Consumer<T> done, Consumer<String> refused) {
    WorkView shown = view;
    Running<T> running = new Running<>(shown, done, failure -> refuse(failure, refused), () -> {});
    shown.begin(title, Optional.empty());
    background.execute(() -> running.run(job));
  }

  /**
   * A piece of work under way. One that is cancelled is over for the user at once: what it still
   * does until it next tells how far it is comes to nothing, and a result that must be closed is.
   * Its thread is not interrupted, as that would close files others use.
   */
  private final class Running<T> {
    private final WorkView shown;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private final Runnable cancelled;
    private final AtomicBoolean unwanted = new AtomicBoolean();

    Running(WorkView shown, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled) {
      this.shown = shown;
      this.done = done;
      this.failed = failed;
      this.cancelled = cancelled;
    }

    /** On the window's thread. */
    private void cancel() {
      if (unwanted.compareAndSet(false, true)) {
        shown.end();
        cancelled.run();
      }
    }

    private void at(int steps, int of) {
      if (unwanted.get()) {
        throw new CancellationException();
      }
      window.execute(
          () -> {
            if (!unwanted.get()) {
              shown.progress((double) steps / Math.max(1, of));
            }
          });
    }

    private void run(Job<T> job) {
      try {
        T result = SafeFile.unless(unwanted::get, () -> job.run(this::at));
        end(() -> done.accept(result), () -> close(result));
      } catch (CancellationException e) {
        end(cancelled, () -> {});
      } catch (Exception | Error e) {
        end(() -> failed.accept(e), () -> {});
      }
    }

    /**
     * @param late what to do where the user does not wait for it any more
     */
    private void end(Runnable then, Runnable late) {
      window.execute(
          () -> {
            if (unwanted.compareAndSet(false, true)) {
              shown.end();
              then.run();
            } else {
              late.run();
            }
          });
    }

    private void close(T result) {
      if (result instanceof AutoCloseable closeable) {
        background.execute(
            () -> {
              try {
                closeable.close();
              } catch (Exception e) {
                failures.report(e);
              }
            });
      }
    }
  }
}
