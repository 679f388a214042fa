package org.yubian.desktop;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.files.SystemFilePicker;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.settings.LatestWriter;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.work.Failures;

/** The desktop program. */
public final class Workbench {
  private static final long PAUSE_MILLIS = 300;

  private final Ports ports;
  private final String version;

  /**
   * @param version of the program
   */
  public Workbench(Ports ports, String version) {
    this.ports = ports;
    this.version = version;
  }

  /**
   * Whether windows can be shown here. Only where displays are told by the environment can there be
   * none; elsewhere there always is one. A Wayland session has an X display, too, which the toolkit
   * uses.
   */
  public static boolean hasDisplay() {
    String system = System.getProperty("os.name", "");
    return system.startsWith("Windows")
        || system.startsWith("Mac")
        || new DisplayServer().answers(System.getenv("DISPLAY"));
  }

  /**
   * Opens a window and returns when the last one has been closed. At most once in a process.
   *
   * @param source what to open; null for the start page
   * @throws UnsupportedOperationException where there is no display after all
   */
  public void run(@Nullable Source source) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    LatestWriter writer = new LatestWriter(PAUSE_MILLIS);
    Platform.setImplicitExit(false);
    Platform.startup(() -> begin(source, writer, closed::countDown));
    closed.await();
    Platform.exit();
    writer.close();
  }

  private void begin(@Nullable Source source, Executor writer, Runnable ended) {
    Fonts.load();
    ProgramIcons.addToAll(Window.getWindows());
    Settings settings = new Settings(ports.places().settings(), writer);
    Failures failures = new Failures(version, ports.places().logs(), Platform::runLater);
    Program program =
        new Program(
            new Opening(ports, Screens.SUMS, InstantSource.system(), Platform::runLater),
            new RecentBudgets(settings, Clock.system(ZoneId.systemDefault())),
            settings,
            new Appearance(settings, Platform.getPreferences().colorSchemeProperty()),
            new SystemFilePicker(settings),
            failures,
            version);
    Windows windows = new Windows(program, Workbench::inBackground, Platform::runLater, ended);
    new FailureWindow(program, windows).takeOver();
    if (source == null) {
      windows.showStart();
    } else {
      windows.open(source, null);
    }
  }

  private static void inBackground(Runnable task) {
    Thread.ofPlatform().daemon().name("background").start(task);
  }
}
