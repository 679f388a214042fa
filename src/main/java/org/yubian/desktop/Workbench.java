package org.yubian.desktop;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.theme.Fonts;

/** The desktop program. */
public final class Workbench {
  private final Ports ports;

  public Workbench(Ports ports) {
    this.ports = ports;
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
   * @param source what to open; null for the sample
   * @throws UnsupportedOperationException where there is no display after all
   */
  public void run(@Nullable Source source) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(
        () -> {
          Fonts.load();
          Opening opening =
              new Opening(ports, Screens.SUMS, InstantSource.system(), Platform::runLater);
          Windows windows = new Windows(opening, closed::countDown);
          windows.open(source == null ? new Source.Sample("yanzhou-2024") : source);
        });
    closed.await();
    Platform.exit();
  }
}
