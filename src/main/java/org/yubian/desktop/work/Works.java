package org.yubian.desktop.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
     * @param cancel what to run when the user does not want it any more
     */
    default void begin(String title, Runnable cancel) {}

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
    AtomicBoolean unwanted = new AtomicBoolean();
    WorkView shown = view;
    shown.begin(title, () -> unwanted.set(true));
    Progress progress =
        (steps, of) -> {
          if (unwanted.get()) {
            throw new CancellationException();
          }
          window.execute(() -> shown.progress((double) steps / Math.max(1, of)));
        };
    background.execute(
        () -> {
          Runnable then = run(job, progress, done, failed, cancelled);
          window.execute(
              () -> {
                shown.end();
                then.run();
              });
        });
  }

  private static <T> Runnable run(
      Job<T> job,
      Progress progress,
      Consumer<T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    try {
      T result = job.run(progress);
      return () -> done.accept(result);
    } catch (CancellationException e) {
      return cancelled;
    } catch (Exception | Error e) {
      return () -> failed.accept(e);
    }
  }
}
