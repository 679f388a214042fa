package org.yubian.desktop.work;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when the program meets something nobody foresaw: it is logged, and the user gets a
 * short code and can copy the details. Edits are with the storage before anything else is done with
 * them, so none is lost.
 */
public final class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final FailureReport.Program program;
  private final Consumer<Runnable> window;
  private Consumer<FailureReport> shower = report -> {};
  private boolean showing;

  /**
   * @param version of the program
   * @param logs folder of the logs
   * @param window runs things on the window's thread
   */
  public Failures(String version, Path logs, Consumer<Runnable> window) {
    this.program = new FailureReport.Program(version, logs);
    this.window = window;
  }

  /** Says how a report is shown; it must call {@link #shown} when the user is done with it. */
  public void showBy(Consumer<FailureReport> action) {
    shower = action;
  }

  /** From now on all threads report what they did not catch. */
  public void install() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> report(failure));
  }

  /** Reports a failure, from any thread. While one is shown others only go to the log. */
  public void report(Throwable failure) {
    FailureReport report = FailureReport.of(failure, program);
    LOG.log(Level.SEVERE, report.code(), failure);
    window.accept(
        () -> {
          if (!showing) {
            showing = true;
            shower.accept(report);
          }
        });
  }

  /** The user has seen the report. */
  public void shown() {
    showing = false;
  }
}
