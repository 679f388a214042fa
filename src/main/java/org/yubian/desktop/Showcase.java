package org.yubian.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import org.yubian.desktop.files.SystemFilePicker;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.work.Failures;
import org.yubian.session.StorageException;

/** A picture of the workbench where there is no display: the toolkit paints without a window. */
public final class Showcase {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int LONGEST_MILLIS = 30_000;
  private static final int PAUSE_MILLIS = 100;

  private static final String SCREEN = "com.sun.glass.ui.headless.HeadlessWindow";

  private final Ports ports;

  /**
   * @param ports with a folder of its own, where the sample is kept
   */
  public Showcase(Ports ports) {
    this.ports = ports;
  }

  /**
   * Paints the workbench with a sample open and audited. At most once in a process, and not beside
   * {@link Workbench}.
   *
   * @param sample such as yanzhou-2024
   * @param png file to write
   * @throws OpeningException when the sample cannot be opened
   * @throws IOException when the picture cannot be written
   * @throws LinkageError when a library the toolkit needs is missing on this computer
   */
  public void paint(String sample, Path png)
      throws OpeningException, StorageException, IOException, InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(Showcase::passOverSmallScreen);
    try {
      Opening opening =
          new Opening(ports, Screens.SUMS, InstantSource.system(), Platform::runLater);
      Opened opened = opening.open(new Source.Sample(sample));
      try {
        paint(opened, opening, png);
      } finally {
        opened.storage().close();
      }
    } finally {
      Platform.exit();
    }
  }

  /**
   * The toolkit's own screen has 1000 by 1000 dots and fails at showing a larger window on it,
   * which the picture does not need; any other failure goes its way.
   */
  private static void passOverSmallScreen() {
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler others = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler(
        (at, failure) -> {
          boolean screen =
              Arrays.stream(failure.getStackTrace())
                  .anyMatch(each -> each.getClassName().equals(SCREEN) && blits(each));
          if (!screen) {
            others.uncaughtException(at, failure);
          }
        });
  }

  private static boolean blits(StackTraceElement element) {
    return element.getMethodName().equals("blit");
  }

  private void paint(Opened opened, Opening opening, Path png)
      throws IOException, InterruptedException {
    BudgetWindow window = onWindowThread(() -> window(opened, opening));
    long last = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
    while (!onWindowThread(() -> window.view().isAudited()) && System.nanoTime() < last) {
      Thread.sleep(PAUSE_MILLIS);
    }
    // Lists fill with the pulse after the one that brings their content.
    Thread.sleep(5 * PAUSE_MILLIS);
    onWindowThread(
        () -> {
          new Picture(window.stage().getScene()).save(png);
          window.stage().hide();
          return png;
        });
  }

  private BudgetWindow window(Opened opened, Opening opening) {
    Fonts.load();
    Settings settings = new Settings(ports.places().settings(), Runnable::run);
    settings.set("window.maximized", "0");
    settings.set("window.width", Integer.toString(WIDTH));
    settings.set("window.height", Integer.toString(HEIGHT));
    Program program =
        new Program(
            opening,
            new RecentBudgets(settings, Clock.system(ZoneId.systemDefault())),
            settings,
            new Appearance(settings, new SimpleObjectProperty<>(ColorScheme.LIGHT)),
            new SystemFilePicker(settings),
            new Failures("", ports.places().logs(), Platform::runLater),
            "");
    Windows windows = new Windows(program, Runnable::run, Platform::runLater, () -> {});
    BudgetWindow window = new BudgetWindow(opened, program, windows);
    window.show();
    window.view().frame().show("function");
    if (window.view().frame().lookup("#function-sheet") instanceof Sheet sheet) {
      sheet.select(2, 2);
    }
    return window;
  }

  private static <T> T onWindowThread(Callable<T> task) throws IOException, InterruptedException {
    FutureTask<T> future = new FutureTask<>(task);
    Platform.runLater(future);
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
