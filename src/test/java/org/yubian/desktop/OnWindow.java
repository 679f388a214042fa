package org.yubian.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs things on the window's thread and waits for them. */
final class OnWindow {
  private OnWindow() {}

  interface Step {
    void run() throws Exception;
  }

  static void run(Step step) throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(done(step));
    Platform.runLater(task);
    task.get();
  }

  private static Callable<Boolean> done(Step step) {
    return () -> {
      step.run();
      return true;
    };
  }
}
